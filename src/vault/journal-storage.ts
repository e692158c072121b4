// Journals of imports as files in the plugin's own folder.
import type { DataAdapter } from 'obsidian';
import type { JournalStorage } from '../importing/journal';

const PLAN = '.plan.jsonl';
const LOG = '.log.jsonl';

/** Keeps journals in a folder, made when the first is written; `folder` is the plugin's. */
export function journalStorage(adapter: DataAdapter, folder: string): JournalStorage {
  const home = `${folder}/imports`;
  const planOf = (name: string): string => `${home}/${name}${PLAN}`;
  const logOf = (name: string): string => `${home}/${name}${LOG}`;
  return {
    list: async () =>
      (await adapter.exists(home)) ? namesIn((await adapter.list(home)).files) : [],
    read: async (name) => {
      const plan = await readFile(adapter, planOf(name));
      return plan === '' ? null : { plan, log: await readFile(adapter, logOf(name)) };
    },
    readLog: (name) => readFile(adapter, logOf(name)),
    plan: async (name, lines) => {
      if (await adapter.exists(planOf(name))) return adapter.append(planOf(name), lines);
      if (!(await adapter.exists(home))) await adapter.mkdir(home);
      await adapter.write(logOf(name), '');
      await adapter.write(planOf(name), lines);
    },
    log: (name, lines) => adapter.append(logOf(name), lines),
    // The plan last: as long as it stands, what is left of the journal is found again.
    remove: async (name) => {
      for (const path of [logOf(name), planOf(name)])
        if (await adapter.exists(path)) await adapter.remove(path);
    },
  };
}

async function readFile(adapter: DataAdapter, path: string): Promise<string> {
  return (await adapter.exists(path)) ? adapter.read(path) : '';
}

function namesIn(paths: readonly string[]): string[] {
  const files = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return files
    .filter((file) => file.endsWith(PLAN))
    .map((file) => file.slice(0, -PLAN.length))
    .sort();
}
