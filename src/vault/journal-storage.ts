// Journals of imports as files in the plugin's own folder.
import type { DataAdapter } from 'obsidian';
import type { JournalStorage } from '../importing/journal';

const PLAN = '.plan.jsonl';
const LOG = '.log.jsonl';

/** Keeps journals in a folder, made when the first is written; `folder` is the plugin's. */
export function journalStorage(adapter: DataAdapter, folder: string): JournalStorage {
  const home = `${folder}/imports`;
  const pathOf = (name: string, ending: string): string => `${home}/${name}${ending}`;
  const read = async (path: string): Promise<string> =>
    (await adapter.exists(path)) ? adapter.read(path) : '';
  const remove = async (path: string): Promise<void> => {
    if (await adapter.exists(path)) await adapter.remove(path);
  };
  return {
    list: async () =>
      (await adapter.exists(home)) ? namesIn((await adapter.list(home)).files) : [],
    read: async (name) => {
      const plan = await read(pathOf(name, PLAN));
      return plan === '' ? null : { plan, log: await read(pathOf(name, LOG)) };
    },
    plan: async (name, lines) => {
      if (await adapter.exists(pathOf(name, PLAN))) {
        await adapter.append(pathOf(name, PLAN), lines);
        return;
      }
      if (!(await adapter.exists(home))) await adapter.mkdir(home);
      await adapter.write(pathOf(name, LOG), '');
      await adapter.write(pathOf(name, PLAN), lines);
    },
    log: (name, lines) => adapter.append(pathOf(name, LOG), lines),
    // The plan last: as long as it stands, what is left of the journal is found again.
    remove: async (name) => {
      await remove(pathOf(name, LOG));
      await remove(pathOf(name, PLAN));
    },
  };
}

function namesIn(paths: readonly string[]): string[] {
  const files = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return files
    .filter((file) => file.endsWith(PLAN))
    .map((file) => file.slice(0, -PLAN.length))
    .sort();
}
