// `requestUrl` of the page: the server asks in its place, since a browser's fetch meets CORS.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from './storage-route';

/** Performs the request that the body describes and answers with its status, headers and text. */
export async function answerNetwork(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked: unknown = JSON.parse((await readBody(request)).toString());
  const { url, method = 'GET', headers = {}, body } = readRequest(asked);
  const init = body === undefined ? { method, headers } : { method, headers, body };
  try {
    const answer = await fetch(url, init);
    const text = await answer.text();
    sendJson(response, 200, {
      status: answer.status,
      text,
      headers: Object.fromEntries(answer.headers),
    });
  } catch (error) {
    sendJson(response, 502, { message: error instanceof Error ? error.message : String(error) });
  }
}

interface Asked {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function readRequest(value: unknown): Asked {
  if (typeof value !== 'object' || value === null || !('url' in value))
    throw new Error('A request needs an address');
  const { url, method, headers, body } = {
    method: undefined,
    headers: {},
    body: undefined,
    ...value,
  };
  if (!/^https?:/.test(String(url))) throw new Error('Only http and https');
  const read: Asked = { url: String(url), headers: readHeaders(headers) };
  if (typeof method === 'string') read.method = method;
  if (typeof body === 'string') read.body = body;
  return read;
}

function readHeaders(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
