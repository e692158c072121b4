// CLI `paper-catalog:import path=… [dry-run] [unsure=skip|create]`: files or folders of the vault to notes, answered with one JSON object.
import { cleanFolder, makeChoice } from '../importing/choices';
import type { Plan, PlanItem } from '../importing/plan';
import { resultOf } from '../importing/report';
import type { Source } from '../importing/source';
import type { Outcome } from '../notes/change';
import { hashText } from '../notes/hash-text';
import { KINDS } from '../paper';
import { applyImport, type AppliedImport } from './apply-import';
import { readRequired, type CliParams } from './cli-params';
import type { ImportHost } from './import-host';
import type { ImportDraft } from './import-session';
import { draftOf, sourceOfFile } from './import-sources';
import { leftFiles } from './import-summary';
import { prepareImport } from './prepare-import';

/** Files of the vault that can be imported: the one at a path, or all below it; in the order of their paths. */
export type ListFiles = (path: string) => readonly string[];

/** Imports what the parameters name; gives JSON, throws on parameters it does not understand. */
export async function importFiles(
  host: ImportHost,
  listFiles: ListFiles,
  params: CliParams,
): Promise<string> {
  const sources = await readFiles(host, listFiles, readRequired(params, 'path'));
  const draft = readDraft(params, draftOf(sources, host.settings()));
  const [{ plan, problem }, choices] = await prepare(host, draft, params.unsure ?? 'skip');
  const isDry = params['dry-run'] !== undefined && params['dry-run'] !== 'false';
  const applied: AppliedImport = isDry
    ? { outcomes: [], journal: null, report: null, problem: null }
    : await applyImport(
        host,
        { sources, choices, plan },
        { onProgress: () => undefined, isStopped: () => false },
      );
  const answer = {
    ...describe(plan, isDry ? null : applied, sources, host),
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

function readDraft(params: CliParams, draft: ImportDraft): ImportDraft {
  const { folder = draft.choices.folder, status = null } = params;
  const named = params.kinds?.split(',').map((kind) => kind.trim());
  const kinds =
    named === undefined ? draft.choices.kinds : KINDS.filter((kind) => named.includes(kind));
  const isSet = (name: string): boolean => params[name] !== undefined && params[name] !== 'false';
  const choices = {
    ...draft.choices,
    folder: cleanFolder(folder),
    status,
    kinds,
    linkList: isSet('link-list'),
    report: isSet('report'),
  };
  return { ...draft, choices };
}

async function prepare(
  host: ImportHost,
  { sources, choices }: ImportDraft,
  unsure: string,
): Promise<readonly [{ plan: Plan; problem: string | null }, ImportDraft['choices']]> {
  if (unsure !== 'skip' && unsure !== 'create')
    throw new Error(`unsure=${unsure} is none of skip, create.`);
  const prepared = await prepareImport(host, sources, choices);
  if (prepared === null) throw new Error('The import became stale.');
  const items = prepared.plan.items.filter(({ group }) => group === 'unsure').map(({ key }) => key);
  if (unsure === 'skip' || items.length === 0) return [prepared, choices];
  const decided = makeChoice(choices, { type: 'decide', items, decision: { type: 'different' } });
  return [(await prepareImport(host, sources, decided)) ?? prepared, decided];
}

function describe(
  plan: Plan,
  applied: AppliedImport | null,
  sources: readonly Source[],
  host: ImportHost,
): Record<string, unknown> {
  const outcomes = new Map(applied?.outcomes.map((outcome) => [outcome.change.path, outcome]));
  const resultNow = (item: PlanItem): string =>
    applied === null ? plannedResult(item) : resultOf(item, outcomes);
  const pathsOf = (result: string): Counted<'paths'> => {
    const items = plan.items.filter((item) => resultNow(item) === result);
    return counted(
      'paths',
      items.map(({ path, change }) => outcomes.get(change?.path ?? '')?.path ?? path),
    );
  };
  const unsure = plan.items
    .filter(({ group }) => group === 'unsure')
    .map((item) => describeUnsure(item, sources));
  const unread = plan.unread.map(({ source, ...line }) => ({
    source: sources[source]?.path ?? '',
    ...line,
  }));
  const left = leftFiles(applied?.outcomes ?? [], host.words.import);
  const alterations = plan.items.flatMap((item) => item.alterations);
  const leftOut = plan.items.filter(({ group }) => group === 'left-out');
  return {
    created: pathsOf('created'),
    updated: pathsOf('updated'),
    known: pathsOf('known'),
    unsure: counted('entries', unsure),
    leftOut: counted(
      'entries',
      leftOut.map(({ work }) => ({ title: work.title, kind: work.kind })),
    ),
    unread: counted('lines', unread),
    left: counted('files', left),
    alterations,
  };
}

type Counted<K extends string> = Record<'count', number> & Record<K, unknown>;

function counted<K extends string>(name: K, values: readonly unknown[]): Counted<K> {
  const list = { [name]: values } as Record<K, unknown>;
  return { count: values.length, ...list };
}

function plannedResult(item: PlanItem): string {
  if (item.change === null) return item.group;
  return item.change.type === 'create' ? 'created' : 'updated';
}

function describeUnsure(item: PlanItem, sources: readonly Source[]): Record<string, unknown> {
  const [first] = item.entries;
  const candidates = item.match.type === 'unsure' ? item.match.candidates : [];
  return {
    source: sources[first?.source ?? 0]?.path ?? '',
    line: first?.entry.line ?? null,
    title: item.work.title,
    candidates: candidates.map(({ title, path, doubt }) => ({ title, path, doubt })),
  };
}

/** Reads back what was written. */
async function verify(
  { notes }: ImportHost,
  outcomes: readonly Outcome[],
): Promise<{ count: number; failed: string[] }> {
  const written = outcomes.filter(({ hash }) => hash !== null);
  const failed: string[] = [];
  for (const { path, hash } of written) {
    const text = await notes.readText(path);
    if (text === null || hashText(text) !== hash) failed.push(path);
  }
  return { count: written.length - failed.length, failed };
}
