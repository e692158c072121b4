// The HTTP server of the page: its files, the storage of one vault, the changes in it, the network.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { VaultStorage } from '../storage';
import type { PageBundle } from './bundle-page';
import { isOwnRequest } from './guard';
import { answerNetwork } from './network-route';
import { answerStorage } from './storage-route';

/** A server that listens. */
export interface Serving {
  /** Its address, without a final slash. */
  readonly url: string;
  /** Ends it, and all connections to it. */
  close(): Promise<void>;
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Obsidian stand-in</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body><script src="/page.js"></script></body>
</html>
`;

const ASSETS: Record<string, { type: string; of: (page: PageBundle) => string } | undefined> = {
  'GET /': { type: 'text/html', of: () => PAGE },
  'GET /page.js': { type: 'text/javascript', of: ({ script }) => script },
  'GET /page.css': { type: 'text/css', of: ({ style }) => style },
};

/** Serves on 127.0.0.1; port 0 takes a free one. */
export async function serve(
  storage: VaultStorage,
  page: PageBundle,
  port: number,
): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(server, storage, page, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(error instanceof Error ? error.message : 'failed');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closeServer(server) };
}

async function answer(
  server: Server,
  storage: VaultStorage,
  page: PageBundle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
  const route = `${request.method ?? ''} ${pathname}`;
  const act = /^POST \/storage\/(\w+)$/.exec(route)?.[1];
  const asset = ASSETS[route];
  if (!isOwnRequest(request, portOf(server))) send(response, 403, 'text/plain', 'forbidden');
  else if (act !== undefined) await answerStorage(storage, act, request, response);
  else if (asset) send(response, 200, asset.type, asset.of(page));
  else if (route === 'POST /network') await answerNetwork(request, response);
  else if (route === 'GET /changes') tellChanges(storage, response);
  else if (route === 'GET /file') await sendFile(storage, searchParams.get('path') ?? '', response);
  else send(response, 404, 'text/plain', 'not found');
}

async function sendFile(
  storage: VaultStorage,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const bytes = await storage.readBinary(path);
  send(response, 200, 'application/octet-stream', Buffer.from(bytes));
}

/** Server-sent events: each one an array of paths. */
function tellChanges(storage: VaultStorage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': watching\n\n');
  const stop = storage.watch((paths) => response.write(`data: ${JSON.stringify(paths)}\n\n`));
  response.on('close', stop);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
