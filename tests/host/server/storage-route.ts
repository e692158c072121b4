// The storage of the vault over HTTP: `POST /storage/ACT` with the arguments as JSON. The bytes of a
// write are the body, its other arguments the query. A refusal is an answer too (a browser reports every
// other status as a fault of the page): its header `x-refused` holds the code, its body the path.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { StorageError, type StorageTimes, type VaultStorage } from '../storage';

/** The longest body taken, in bytes. */
const LONGEST = 64 * 1024 * 1024;

type Answer = (storage: VaultStorage, args: unknown[]) => Promise<unknown>;

const ACTS: Record<string, Answer> = {
  name: (storage) => Promise.resolve(storage.name),
  stat: (storage, [path]) => storage.stat(text(path)),
  statMany: (storage, [paths]) => storage.statMany(texts(paths)),
  list: (storage, [path]) => storage.list(text(path)),
  walk: (storage) => storage.walk(),
  read: (storage, [path]) => storage.read(text(path)),
  readMany: (storage, [paths]) => storage.readMany(texts(paths)),
  append: (storage, [path, data, times]) => storage.append(text(path), text(data), timesOf(times)),
  mkdir: (storage, [path]) => storage.mkdir(text(path)),
  remove: (storage, [path]) => storage.remove(text(path)),
  rename: (storage, [path, newPath]) => storage.rename(text(path), text(newPath)),
  trash: (storage, [path]) => storage.trash(text(path)),
};

/** Answers one request for `act`. */
export async function answerStorage(
  storage: VaultStorage,
  act: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await readBody(request);
    if (act === 'readBinary') sendBytes(response, await storage.readBinary(body.toString()));
    else if (act === 'write') sendJson(response, 200, await write(storage, request, body));
    else sendJson(response, 200, (await ask(storage, act, body)) ?? null);
  } catch (error) {
    // Node's own errors are of another realm where a test runs.
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    response.setHeader('X-Refused', String(error.code));
    sendJson(response, 200, error instanceof StorageError ? error.path : '');
  }
}

/** Sends `value` as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** The whole body; rejects when it is longer than the server takes. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request.iterator() as AsyncIterable<Uint8Array>) {
    const bytes: Buffer = Buffer.from(part);
    length += bytes.length;
    if (length > LONGEST) throw new Error('The body is too long');
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function ask(storage: VaultStorage, act: string, body: Buffer): Promise<unknown> {
  const args: unknown = JSON.parse(body.toString());
  const answer = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (!answer || !Array.isArray(args)) throw new Error(`No such act: ${act}`);
  return answer(storage, args);
}

function write(storage: VaultStorage, request: IncomingMessage, body: Buffer): Promise<unknown> {
  const { searchParams } = new URL(request.url ?? '', 'http://host');
  const times = timesOf(Object.fromEntries(searchParams));
  const options = { exclusive: searchParams.has('exclusive'), ...times };
  const bytes = Uint8Array.from(body);
  return storage.write(searchParams.get('path') ?? '', bytes.buffer, options);
}

function sendBytes(response: ServerResponse, bytes: ArrayBuffer): void {
  response.writeHead(200, { 'Content-Type': 'application/octet-stream' });
  response.end(Buffer.from(bytes));
}

function timesOf(value: unknown): StorageTimes {
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const times = given.filter(([name]) => name === 'ctime' || name === 'mtime');
  return Object.fromEntries(times.map(([name, time]) => [name, Number(time)]));
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('A path must be a text');
  return value;
}
