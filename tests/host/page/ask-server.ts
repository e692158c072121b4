// `requestUrl` on the page: the server asks the network in its place.
import type { Answer, RequestUrlParam } from '../request-url';

/** Answers as the network answers the server; rejects when that did not reach it. */
export async function askServer(request: RequestUrlParam): Promise<Answer> {
  const { url, method, headers = {}, contentType, body } = request;
  const type = contentType === undefined ? {} : { 'Content-Type': contentType };
  const text = body instanceof ArrayBuffer ? new TextDecoder().decode(body) : body;
  const asked = JSON.stringify({ url, method, body: text, headers: { ...headers, ...type } });
  const response = await fetch('/network', { method: 'POST', body: asked });
  if (!response.ok) throw new Error(`net::ERR_FAILED ${url}`);
  return response.json() as Promise<Answer>;
}
