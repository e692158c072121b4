// Notices what changes below a folder: one watcher for each folder, the news gathered for a moment.
import { lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

const MOMENT = 60;
const TEMPORARY = /^\.tmp-\d+-\d+$/;
const UNWATCHED = new Set(['.git', '.trash', 'node_modules']);
const counter = { last: 0 };

/** A name for a file that is about to be renamed to its own; the watch does not speak of it. */
export function temporaryName(): string {
  counter.last += 1;
  return `.tmp-${process.pid}-${counter.last}`;
}

/** Whether a name is such a passing one. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Tells of changed paths (relative, `/`) below the root until the function it answers with is called. */
export function watchFolder(
  root: string,
  listener: (paths: readonly string[]) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  const news = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hear = (path: string): void => {
    news.add(path);
    timer ??= setTimeout(tell, MOMENT);
  };
  const tell = (): void => {
    timer = undefined;
    const changed = [...news];
    news.clear();
    for (const path of changed) follow(path);
    listener([...new Set([...changed, ...news])]);
    news.clear();
  };
  // A folder that came is watched from now on; what it already holds is news as well.
  const follow = (path: string): void => {
    if (!isFolder(join(root, path))) watchers.get(path)?.close();
    if (!isFolder(join(root, path))) watchers.delete(path);
    else if (!watchers.has(path)) for (const found of attach(path)) news.add(found);
  };
  const attach = (folder: string): string[] => {
    const watcher = watch(join(root, folder), (_event, name) => {
      if (name !== null && !isTemporary(name)) hear(join(folder, name));
    });
    watcher.on('error', () => watcher.close());
    watchers.set(folder, watcher);
    const held = namesIn(join(root, folder)).map((name) => join(folder, name));
    return held.flatMap((path) => (isFolder(join(root, path)) ? [path, ...attach(path)] : [path]));
  };

  attach('');
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !UNWATCHED.has(name) && !isTemporary(name));
}

function isFolder(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
