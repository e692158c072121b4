// A plan carried out: the journal first, then the notes, then the links in the list and the report.
import type { Choices } from '../importing/choices';
import {
  beginJournal,
  closingLine,
  KEPT_JOURNALS,
  outcomeLine,
  planLine,
} from '../importing/journal';
import { linkList } from '../importing/link-list';
import type { Plan } from '../importing/plan';
import { formatReport } from '../importing/report';
import type { Source } from '../importing/source';
import type { Change, Outcome } from '../notes/change';
import { findFreePath, joinPath, noteName } from '../notes/free-path';
import type { NotePath } from '../paper';
import type { ImportHost } from './import-host';

/** What is carried out. */
export interface ImportJob {
  readonly sources: readonly Source[];
  readonly choices: Choices;
  readonly plan: Plan;
}

/** How carrying out is watched and stopped. */
export interface JobWatch {
  readonly onProgress: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
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

/** Changes made one batch after another, each recorded as soon as it is made; without a record nothing is changed. */
class JournaledRun {
  readonly outcomes: Outcome[] = [];
  problem: string | null = null;
  name: string;
  readonly #indexes: Map<Change, number>;

  constructor(
    private readonly host: ImportHost,
    private readonly planned: Change[],
    private readonly watch: JobWatch,
  ) {
    this.name = host.clock.format('YYYY-MM-DD HH-mm-ss-SSS');
    this.#indexes = new Map(planned.map((change, index) => [change, index]));
  }

  async begin(sources: readonly string[]): Promise<boolean> {
    const at = this.host.clock.format('YYYY-MM-DD HH:mm');
    const folders = missingFolders(this.host, this.planned);
    return this.#record(async () => {
      const { journals } = this.host;
      const kept = await journals.list();
      while (kept.includes(this.name)) this.name = `${this.name}-`;
      await journals.write(this.name, beginJournal({ at, sources, folders }, this.planned));
    });
  }

  /** Adds a change nobody could plan before the others were made. */
  async add(change: Change): Promise<void> {
    this.#indexes.set(change, this.planned.push(change) - 1);
    await this.#record(() => this.host.journals.append(this.name, planLine(change)));
  }

  async make(changes: readonly Change[]): Promise<void> {
    const isStopped = (): boolean => this.problem !== null || this.watch.isStopped();
    const onOutcome = (outcome: Outcome): Promise<void> => this.#take(outcome);
    if (changes.length > 0) await this.host.notes.apply(changes, { isStopped, onOutcome });
  }

  async end(): Promise<void> {
    await this.#record(async () => {
      await this.host.journals.append(this.name, closingLine('ended'));
      const names = await this.host.journals.list();
      for (const name of names.slice(0, -KEPT_JOURNALS)) await this.host.journals.remove(name);
    });
  }

  async #take(outcome: Outcome): Promise<void> {
    this.outcomes.push(outcome);
    const index = this.#indexes.get(outcome.change) ?? -1;
    this.watch.onProgress(this.outcomes.length, this.planned.length);
    await this.#record(() => this.host.journals.append(this.name, outcomeLine(index, outcome)));
  }

  async #record(write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.problem = this.host.words.import.journalFailed(detail);
      return false;
    }
  }
}

// Those a new note needs and nothing stands at yet, innermost first.
function missingFolders({ notes }: ImportHost, changes: readonly Change[]): string[] {
  const folders = new Set<string>();
  for (const { type, path } of changes) {
    const parts = type === 'create' ? path.split('/').slice(0, -1) : [];
    for (let depth = parts.length; depth > 0; depth -= 1)
      folders.add(parts.slice(0, depth).join('/'));
  }
  const missing = [...folders].filter((folder) => !notes.isTaken(folder));
  return missing.sort((one, other) => other.split('/').length - one.split('/').length);
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
  const outcomes = new Map(run.outcomes.map((outcome) => [outcome.change.path, outcome]));
  const text = formatReport({ sources, plan, outcomes }, words.report, words.reasons);
  const change: Change = { type: 'create', path, text };
  await run.add(change);
  await run.make([change]);
  return run.outcomes.at(-1)?.result === 'created' ? path : null;
}
