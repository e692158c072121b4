// The report of an import as a note beside its list, written with the import or when asked for afterwards; undoing the import takes it back.
import { formatReport } from '../importing/report';
import type { Change } from '../notes/change';
import { findFreePath, joinPath } from '../notes/free-path';
import type { NotePath } from '../paper';
import type { ImportHost } from './import-host';
import { NO_WATCH, type AppliedImport, type ImportJob } from './import-job';
import { JournaledRun } from './journaled-run';
import { describeRefusal } from './failure';

/** Writes the report of an import that has ended; gives how it ended now, with the report's path or, where it was refused, a problem. */
export async function writeReport(
  host: ImportHost,
  job: ImportJob,
  applied: AppliedImport,
): Promise<AppliedImport> {
  const planned = applied.outcomes.map(({ change }) => change);
  const run = new JournaledRun(host, planned, NO_WATCH);
  run.outcomes.push(...applied.outcomes);
  const isOpen =
    applied.journal === null ? await run.begin(namesOf(job)) : run.resume(applied.journal);
  const report = isOpen ? await addReport(host, job, run) : null;
  if (applied.journal === null && isOpen) await run.end();
  const problem = report === null ? (run.problem ?? refusal(host, run)) : applied.problem;
  return { outcomes: run.outcomes, journal: isOpen ? run.name : null, report, problem };
}

/** Adds the report to an import under way; gives its path, null where it was refused. */
export async function addReport(
  host: ImportHost,
  job: ImportJob,
  run: JournaledRun,
): Promise<NotePath | null> {
  const words = host.words.import;
  const { sources, plan, choices } = job;
  const name = words.report.name(host.clock.format('YYYY-MM-DD HH.mm'));
  const { path } = findFreePath(folderOf(host, job), name, (taken) => host.notes.isTaken(taken));
  const outcomes = new Map(run.outcomes.map((outcome) => [outcome.change, outcome]));
  const content = { sources, plan, outcomes, isLinked: choices.linkList };
  const text = formatReport(content, words.report, host.words.reasons);
  const change: Change = { type: 'create', path, text };
  await run.add(change);
  await run.make([change]);
  return run.outcomes.at(-1)?.result === 'created' ? path : null;
}

// Beside the list: in the papers folder it would count as a paper.
function folderOf(host: ImportHost, { sources }: ImportJob): string {
  const list = sources.find(({ path }) => path !== null)?.path ?? '';
  const beside = list.slice(0, Math.max(list.lastIndexOf('/'), 0));
  const { papersFolder } = host.settings();
  return joinPath(beside, '').startsWith(`${papersFolder}/`) ? '' : beside;
}

function namesOf({ sources }: ImportJob): string[] {
  return sources.map(({ name }) => name);
}

function refusal({ words }: ImportHost, { outcomes }: JournaledRun): string {
  return words.import.reportFailed(describeRefusal(outcomes.at(-1), words) ?? '');
}
