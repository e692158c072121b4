// `requestUrl`: the network without CORS. Tests say what is answered; else the real network does.

/** A request. */
export interface RequestUrlParam {
  url: string;
  method?: string;
  contentType?: string;
  body?: string | ArrayBuffer;
  headers?: Record<string, string>;
  /** False: an error status is an answer as any other. */
  throw?: boolean;
}

/** An answer; `json` throws where the text is none. */
export interface RequestUrlResponse {
  status: number;
  headers: Record<string, string>;
  readonly arrayBuffer: ArrayBuffer;
  readonly json: unknown;
  text: string;
}

/** The answer to come, its parts to be awaited one by one. */
export interface RequestUrlResponsePromise extends Promise<RequestUrlResponse> {
  arrayBuffer: Promise<ArrayBuffer>;
  json: Promise<unknown>;
  text: Promise<string>;
}

/** What comes back for a request. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers?: Record<string, string>;
}

/** Answers requests in place of the network. */
export type Responder = (request: RequestUrlParam) => Answer | Promise<Answer>;

const network: { respond: Responder } = { respond: fetchAnswer };

/** Host side: who answers from now on; null lets the real network. */
export function setResponder(responder: Responder | null): void {
  network.respond = responder ?? fetchAnswer;
}

/** Performs a request; rejects with a `status` on 400 and above unless `throw` is false. */
export function requestUrl(request: RequestUrlParam | string): RequestUrlResponsePromise {
  const param = typeof request === 'string' ? { url: request } : request;
  const response = perform(param);
  const part = <T>(pick: (answer: RequestUrlResponse) => T): Promise<T> => {
    const picked = response.then(pick);
    picked.catch(() => undefined); // a part nobody asks for is nobody's error
    return picked;
  };
  return Object.assign(response, {
    arrayBuffer: part((answer) => answer.arrayBuffer),
    json: part((answer) => answer.json),
    text: part((answer) => answer.text),
  });
}

async function perform(request: RequestUrlParam): Promise<RequestUrlResponse> {
  const { status, text, headers = {} } = await network.respond(request);
  if (status >= 400 && request.throw !== false) {
    throw Object.assign(new Error(`Request failed, status ${status}`), { status, headers });
  }
  return {
    status,
    headers,
    text,
    get arrayBuffer(): ArrayBuffer {
      return Uint8Array.from(new TextEncoder().encode(text)).buffer;
    },
    get json(): unknown {
      const parsed: unknown = JSON.parse(text);
      return parsed;
    },
  };
}

async function fetchAnswer(request: RequestUrlParam): Promise<Answer> {
  const { url, method = 'GET', body = null, contentType, headers = {} } = request;
  const type = contentType === undefined ? {} : { 'Content-Type': contentType };
  const response = await fetch(url, { method, body, headers: { ...headers, ...type } });
  return {
    status: response.status,
    text: await response.text(),
    headers: Object.fromEntries(response.headers),
  };
}
