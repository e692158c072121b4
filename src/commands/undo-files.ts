// CLI `paper-catalog:undo [import=NAME]`: takes the last import back, or the one named; answered with one JSON object.
import type { CliParams } from './cli-params';
import type { ImportHost } from './import-host';
import { describeUndone } from './import-summary';
import { listImports, undoImport } from './undo-import';

/** Undoes an import; gives JSON, throws where there is none of that name. */
export async function undoFiles(host: ImportHost, params: CliParams): Promise<string> {
  const kept = await listImports(host);
  const chosen = kept.find(({ name }) => params.import === undefined || name === params.import);
  if (chosen === undefined) throw new Error(host.words.import.nothingToUndo);
  const watch = { onProgress: () => undefined, isStopped: () => false };
  const undone = await undoImport(host, chosen, watch);
  const { left } = describeUndone(undone, host.words);
  const done = undone.outcomes.filter(({ result }) => result === 'removed' || result === 'updated');
  const answer = {
    import: chosen.name,
    sources: chosen.journal.sources,
    undone: { count: done.length, paths: done.map(({ path }) => path) },
    left: { count: left.length, files: left },
  };
  return JSON.stringify(answer, null, 2);
}
