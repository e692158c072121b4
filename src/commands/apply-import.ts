// A plan carried out: the journal first, then the notes, then the links in the list and the report.
import type { Choices } from '../importing/choices';
import { linkList } from '../importing/link-list';
import type { Plan } from '../importing/plan';
import { formatReport } from '../importing/report';
import type { Source } from '../importing/source';
import type { Change, Outcome } from '../notes/change';
import { findFreePath, joinPath, noteName } from '../notes/free-path';
import type { NotePath } from '../paper';
import type { ImportHost } from './import-host';
import { JournaledRun, type JobWatch } from './journaled-run';

/** What is carried out. */
export interface ImportJob {
  readonly sources: readonly Source[];
  readonly choices: Choices;
  readonly plan: Plan;
}

/** How it ended: the outcomes of all changes, the journal's name, and what went wrong as a whole. */
export interface AppliedImport {
  readonly outcomes: readonly Outcome[];
  /** Null where nothing was to be done. */
  readonly journal: string | null;
  readonly report: NotePath | null;
  /** In words for the user. */
  readonly problem: string | null;
}

/** Carries an import out; never rejects. */
export async function applyImport(
  host: ImportHost,
  job: ImportJob,
  watch: JobWatch,
): Promise<AppliedImport> {
  const changes = job.plan.items.flatMap(({ change }) => change ?? []);
  const links = job.choices.linkList ? await planLinks(host, job) : [];
  const run = new JournaledRun(host, [...changes, ...links], watch);
  const isBegun = changes.length + links.length > 0 || job.choices.report;
  if (isBegun && (await run.begin(job.sources.map(({ name }) => name)))) {
    await run.make(changes);
    await run.make(links);
    const report = job.choices.report ? await writeReport(host, job, run) : null;
    await run.end();
    return { outcomes: run.outcomes, journal: run.name, report, problem: run.problem };
  }
  return { outcomes: [], journal: null, report: null, problem: run.problem };
}

async function planLinks(host: ImportHost, { sources, plan }: ImportJob): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [number, source] of sources.entries()) {
    const seen = source.path === null ? null : await host.notes.readText(source.path);
    if (seen === null) continue;
    const change = linkList({ source, number, seen, linkTarget: targetOf(host) }, plan.items);
    if (change !== null) changes.push(change);
  }
  return changes;
}

// A note that is still to be made goes by its name alone where nothing else does.
function targetOf({ notes }: ImportHost): (path: NotePath, from: NotePath) => string {
  return (path, from) => {
    const name = noteName(path);
    return notes.resolveLink(name, from) === null ? name : notes.linkTarget(path, from);
  };
}

// Beside the list: in the papers folder it would count as a paper.
async function writeReport(
  host: ImportHost,
  { sources, plan }: ImportJob,
  run: JournaledRun,
): Promise<NotePath | null> {
  const words = host.words.import;
  const list = sources.find(({ path }) => path !== null)?.path ?? '';
  const beside = list.slice(0, Math.max(list.lastIndexOf('/'), 0));
  const { papersFolder } = host.settings();
  const folder = joinPath(beside, '').startsWith(`${papersFolder}/`) ? '' : beside;
  const name = words.report.name(host.clock.format('YYYY-MM-DD HH.mm'));
  const { path } = findFreePath(folder, name, (taken) => host.notes.isTaken(taken));
  const outcomes = new Map(run.outcomes.map((outcome) => [outcome.change, outcome]));
  const text = formatReport({ sources, plan, outcomes }, words.report, host.words.reasons);
  const change: Change = { type: 'create', path, text };
  await run.add(change);
  await run.make([change]);
  return run.outcomes.at(-1)?.result === 'created' ? path : null;
}
