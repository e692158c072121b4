// A plan carried out: the journal first, then the notes, then the links in the list and the report.
import { linkList } from '../importing/link-list';
import type { Change } from '../notes/change';
import { noteName } from '../notes/free-path';
import type { NotePath } from '../paper';
import type { ImportHost } from './import-host';
import type { AppliedImport, ImportJob, JobWatch } from './import-job';
import { JournaledRun } from './journaled-run';
import { addReport } from './write-report';

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
    const report = job.choices.report ? await addReport(host, job, run) : null;
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
