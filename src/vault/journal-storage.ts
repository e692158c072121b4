// Journals of imports as files in the plugin's own folder.
import type { DataAdapter } from 'obsidian';
import type { JournalStorage } from '../importing/journal';

const ENDING = '.jsonl';

/** Keeps journals in a folder, made when the first is written; `folder` is the plugin's. */
export function journalStorage(adapter: DataAdapter, folder: string): JournalStorage {
  const home = `${folder}/imports`;
  const pathOf = (name: string): string => `${home}/${name}${ENDING}`;
  return {
    list: async () => {
      if (!(await adapter.exists(home))) return [];
      const { files } = await adapter.list(home);
      const names = files.map((path) => path.slice(path.lastIndexOf('/') + 1));
      return names
        .filter((name) => name.endsWith(ENDING))
        .map((name) => name.slice(0, -ENDING.length))
        .sort();
    },
    read: async (name) =>
      (await adapter.exists(pathOf(name))) ? adapter.read(pathOf(name)) : null,
    write: async (name, text) => {
      if (!(await adapter.exists(home))) await adapter.mkdir(home);
      await adapter.write(pathOf(name), text);
    },
    append: (name, text) => adapter.append(pathOf(name), text),
    remove: (name) => adapter.remove(pathOf(name)),
  };
}
