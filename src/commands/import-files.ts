// CLI `paper-catalog:import path=… [dry-run] [unsure=skip|create]`: files or folders of the vault to notes, answered with one JSON object.
import { makeChoice } from '../importing/choices';
import type { Plan } from '../importing/plan';
import type { Source } from '../importing/source';
import type { Outcome } from '../notes/change';
import { hashText } from '../notes/hash-text';
import { KINDS } from '../paper';
import { applyImport } from './apply-import';
import { cleanFolder } from '../text/clean-folder';
import {
  readOneOf,
  readRequired,
  readSome,
  readStatus,
  readSwitch,
  type CliParams,
} from './cli-params';
import { describeImport } from './describe-import';
import { fewAtOnce } from './few-at-once';
import type { ImportHost } from './import-host';
import { NO_WATCH, type AppliedImport } from './import-job';
import type { ImportDraft } from './import-state';
import { draftOf, sourceOfFile } from './import-sources';
import { prepareImport } from './prepare-import';

/** Files of the vault that can be imported: the one at a path, or all below it; in the order of their paths. */
export type ListFiles = (path: string) => readonly string[];

/** Imports what the parameters name; gives JSON, throws on parameters it does not understand. */
export async function importFiles(
  host: ImportHost,
  listFiles: ListFiles,
  params: CliParams,
): Promise<string> {
  const { words } = host;
  const isDry = readSwitch(params, 'dry-run', words);
  const unsure = readOneOf(params, 'unsure', ['skip', 'create'], words);
  const sources = await readFiles(host, listFiles, readRequired(params, 'path', words));
  const draft = readDraft(host, params, draftOf(sources, host.settings()));
  const [{ plan, problem }, choices] = await prepare(host, draft, unsure);
  const applied: AppliedImport = isDry
    ? { outcomes: [], journal: null, report: null, problem: null }
    : await applyImport(host, { sources, choices, plan }, NO_WATCH);
  const answer = {
    ...describeImport(plan, isDry ? null : applied.outcomes, sources, words),
    report: applied.report,
    problem: applied.problem ?? problem,
    verified: isDry ? null : await verify(host, applied.outcomes),
  };
  return JSON.stringify(answer, null, 2);
}

async function readFiles(host: ImportHost, listFiles: ListFiles, path: string): Promise<Source[]> {
  const whole = listFiles(path);
  const paths = whole.length > 0 ? whole : path.split(',').flatMap((one) => listFiles(one.trim()));
  const read = await Promise.all(paths.map((one) => sourceOfFile(host.notes, one)));
  const sources = read.filter((source) => source !== null);
  if (sources.length === 0) throw new Error(`path=${path}: ${host.words.import.nothingToImport}`);
  return sources;
}

function readDraft(
  { words, settings }: ImportHost,
  params: CliParams,
  draft: ImportDraft,
): ImportDraft {
  const { choices } = draft;
  return {
    ...draft,
    choices: {
      ...choices,
      folder: cleanFolder(params.folder ?? choices.folder),
      status: readStatus(params, settings().statuses, words),
      kinds: readSome(params, 'kinds', KINDS, words) ?? choices.kinds,
      linkList: readSwitch(params, 'link-list', words),
      report: readSwitch(params, 'report', words),
    },
  };
}

async function prepare(
  host: ImportHost,
  { sources, choices }: ImportDraft,
  unsure: 'skip' | 'create',
): Promise<readonly [{ plan: Plan; problem: string | null }, ImportDraft['choices']]> {
  const prepared = await prepareImport(host, sources, choices);
  if (prepared === null) throw new Error('The import became stale.');
  const items = prepared.plan.items.filter(({ group }) => group === 'unsure').map(({ key }) => key);
  if (unsure === 'skip' || items.length === 0) return [prepared, choices];
  const decided = makeChoice(choices, { type: 'decide', items, decision: { type: 'different' } });
  return [(await prepareImport(host, sources, decided)) ?? prepared, decided];
}

/** Reads back what was written. */
async function verify(
  { notes }: ImportHost,
  outcomes: readonly Outcome[],
): Promise<{ count: number; failed: string[] }> {
  const written = outcomes.filter(({ hash }) => hash !== null);
  const failed: string[] = [];
  await fewAtOnce(
    written,
    ({ path }) => path,
    async ({ path, hash }) => {
      const text = await notes.readText(path);
      if (text === null || hashText(text) !== hash) failed.push(path);
    },
  );
  return { count: written.length - failed.length, failed };
}
