// The storage the page uses: acts are asked of the server that served the page, those that come together in one request.
import { GatheredActs } from './gathered-acts';
import {
  StorageError,
  type StorageEntry,
  type StorageErrorCode,
  type StorageStat,
  type StorageTimes,
  type StorageWriteOptions,
  type VaultStorage,
} from '../storage';

/** A vault behind HTTP; `connectStorage` makes one. */
class HttpStorage implements VaultStorage {
  constructor(
    private readonly base: string,
    readonly name: string,
    private readonly acts: GatheredActs,
  ) {}

  stat(path: string): Promise<StorageStat | null> {
    return this.ask('stat', path);
  }

  statMany(paths: readonly string[]): Promise<(StorageStat | null)[]> {
    return this.ask('statMany', paths);
  }

  list(folder: string): Promise<StorageEntry[]> {
    return this.ask('list', folder);
  }

  walk(): Promise<StorageEntry[]> {
    return this.ask('walk');
  }

  read(path: string): Promise<string> {
    return this.ask('read', path);
  }

  readMany(paths: readonly string[]): Promise<(string | null)[]> {
    return this.ask('readMany', paths);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return (await post(`${this.base}/storage/readBinary`, path)).arrayBuffer();
  }

  async write(
    path: string,
    data: string | ArrayBuffer,
    options: StorageWriteOptions = {},
  ): Promise<StorageStat> {
    if (typeof data === 'string') return this.ask('write', path, data, options);
    const query = new URLSearchParams({ path });
    if (options.exclusive) query.set('exclusive', '');
    for (const name of ['ctime', 'mtime'] as const)
      if (options[name] !== undefined) query.set(name, String(options[name]));
    return answerOf(await post(`${this.base}/storage/write?${query.toString()}`, data));
  }

  append(path: string, data: string, times: StorageTimes = {}): Promise<StorageStat> {
    return this.ask('append', path, data, times);
  }

  mkdir(path: string): Promise<void> {
    return this.ask('mkdir', path);
  }

  remove(path: string): Promise<void> {
    return this.ask('remove', path);
  }

  rename(path: string, newPath: string): Promise<void> {
    return this.ask('rename', path, newPath);
  }

  trash(path: string): Promise<boolean> {
    return this.ask('trash', path);
  }

  resourcePath(path: string): string {
    return `${this.base}/file?path=${encodeURIComponent(path)}`;
  }

  watch(listener: (paths: readonly string[]) => void): () => void {
    const source = new EventSource(`${this.base}/changes`);
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const paths: unknown = JSON.parse(data);
      if (Array.isArray(paths)) listener(paths.map(String));
    });
    return () => source.close();
  }

  private ask<T>(act: string, ...args: unknown[]): Promise<T> {
    return this.acts.ask([act, ...args]) as Promise<T>;
  }
}

/** The vault behind the server at `base`. */
export async function connectStorage(base: string): Promise<VaultStorage> {
  const acts = new GatheredActs((asked) => postActs(base, asked));
  return new HttpStorage(base, String(await acts.ask(['name'])), acts);
}

async function postActs(base: string, asked: readonly unknown[]): Promise<unknown[]> {
  const answers: unknown = await answerOf(
    await post(`${base}/storage/acts`, JSON.stringify(asked)),
  );
  return Array.isArray(answers) ? answers.map(readAnswer) : [];
}

/** What an act gave, or the error it was refused with. */
function readAnswer(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return new Error('The server gave no answer');
  if ('gave' in answer) return answer.gave;
  const refused = 'refused' in answer ? answer.refused : null;
  const code = CODES.find((one) => one === refused);
  if (code && 'path' in answer) return new StorageError(code, String(answer.path));
  return new Error(`The server said ${String(refused)}`);
}

const CODES: readonly StorageErrorCode[] = [
  'ENOENT',
  'EEXIST',
  'EISDIR',
  'ENOTDIR',
  'EACCES',
  'EBUSY',
];

async function post(url: string, body: string | ArrayBuffer): Promise<Response> {
  const response = await fetch(url, { method: 'POST', body });
  const refused = CODES.find((code) => code === response.headers.get('X-Refused'));
  if (refused) throw new StorageError(refused, String(await response.json()));
  if (!response.ok || response.headers.has('X-Refused'))
    throw new Error(`The server said ${await response.text()}`);
  return response;
}

/** The server answers each act with what the storage behind it gave, so the type is the act's. */
function answerOf<T>(response: Response): Promise<T> {
  return response.json() as Promise<T>;
}
