// A vault copied from one storage into another, the app's own folder included.
import type { StorageEntry, VaultStorage } from '../storage';

const AT_ONCE = 200;
/** Stands in a text for bytes that are none. */
const UNREADABLE = '\uFFFD';

/** Copies all files and folders; `to` is empty. */
export async function copyStorage(from: VaultStorage, to: VaultStorage): Promise<void> {
  const folders = [''];
  for (const folder of folders) {
    const held = await from.list(folder);
    for (const { path } of held.filter(({ stat }) => stat.type === 'folder')) {
      await to.mkdir(path);
      folders.push(path);
    }
    await copyFiles(
      from,
      to,
      held.filter(({ stat }) => stat.type === 'file'),
    );
  }
}

async function copyFiles(
  from: VaultStorage,
  to: VaultStorage,
  files: readonly StorageEntry[],
): Promise<void> {
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const texts = await from.readMany(some.map(({ path }) => path));
    for (const [index, { path, stat }] of some.entries()) {
      const text = texts[index] ?? UNREADABLE;
      const data = text.includes(UNREADABLE) ? await from.readBinary(path) : text;
      await to.write(path, data, { ctime: stat.ctime, mtime: stat.mtime });
    }
  }
}
