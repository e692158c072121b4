// The storage of the vault over HTTP. `POST /storage/acts` takes several acts as JSON, begins them in their
// order and answers each; bytes come and go alone: those of a write are the body, its other arguments the
// query. A refusal is an answer too (a browser reports every other status as a fault of the page): here
// its code and path, with bytes a header `x-refused` and the path as body.
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  StorageError,
  type StorageTimes,
  type StorageWriteOptions,
  type VaultStorage,
} from '../storage';

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
  write: (storage, [path, data, options]) =>
    storage.write(text(path), text(data), optionsOf(options)),
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
    else if (act === 'acts') sendJson(response, 200, await answerAll(storage, body));
    else throw new Error(`No such act: ${act}`);
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

function answerAll(storage: VaultStorage, body: Buffer): Promise<unknown[]> {
  const acts: unknown = JSON.parse(body.toString());
  if (!Array.isArray(acts)) throw new Error('Acts come as a list');
  return Promise.all(acts.map((act) => answerOne(storage, act)));
}

async function answerOne(storage: VaultStorage, asked: unknown): Promise<unknown> {
  const list: readonly unknown[] = Array.isArray(asked) ? asked : [];
  const [act, ...args] = list;
  const answer = typeof act === 'string' && Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (!answer) throw new Error(`No such act: ${String(act)}`);
  try {
    return { gave: (await answer(storage, args)) ?? null };
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    return { refused: error.code, path: error instanceof StorageError ? error.path : '' };
  }
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

function optionsOf(value: unknown): StorageWriteOptions {
  const isExclusive = typeof value === 'object' && value !== null && 'exclusive' in value;
  return { ...timesOf(value), exclusive: isExclusive && value.exclusive === true };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('A path must be a text');
  return value;
}
