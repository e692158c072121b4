// CLI `paper-catalog:undo [import=NAME]`: takes the last import back, or the one named; answered with one JSON object.
import type { CliParams } from './cli-params';
import type { ImportHost } from './import-host';
import { describeUndone } from './import-summary';
import { NO_WATCH } from './import-job';
import { findLastImport, readImport } from './kept-imports';
import { undoImport } from './undo-import';

/** Undoes an import; gives JSON, throws where there is none of that name. */
export async function undoFiles(host: ImportHost, params: CliParams): Promise<string> {
  const { import: name } = params;
  const chosen = await (name === undefined ? findLastImport(host) : readImport(host, name));
  if (chosen === null) throw new Error(host.words.import.nothingToUndo);
  const undone = await undoImport(host, chosen, NO_WATCH);
  const { left } = describeUndone(undone, host.words);
  const done = undone.outcomes.filter(({ result }) => result === 'removed' || result === 'updated');
  const answer = {
    import: chosen.name,
    sources: chosen.journal.sources,
    undone: { count: done.length, paths: done.map(({ path }) => path) },
    left: { count: left.length, files: left },
    lost: undone.lost,
  };
  return JSON.stringify(answer, null, 2);
}
