// Changes made one batch after another, each recorded as soon as it is made; without a record nothing is changed.
import {
  headLine,
  KEPT_JOURNALS,
  markLine,
  outcomeLine,
  planLine,
  type JournalStorage,
} from '../importing/journal';
import type { Change, Outcome } from '../notes/change';
import type { ImportHost } from './import-host';
import type { JobWatch } from './import-job';
import { LogWriter } from './log-writer';

type RunHost = Pick<ImportHost, 'journals' | 'notes' | 'clock' | 'words' | 'turns'>;

const LINES_AT_ONCE = 200;

export class JournaledRun {
  readonly outcomes: Outcome[] = [];
  /** Why nothing more is changed, in words for the user; null as a rule. */
  problem: string | null = null;
  name: string;
  readonly #indexes: Map<Change, number>;
  readonly #log: LogWriter;

  constructor(
    private readonly host: RunHost,
    private readonly planned: Change[],
    private readonly watch: JobWatch,
  ) {
    this.name = host.clock.format('YYYY-MM-DD HH-mm-ss-SSS');
    this.#indexes = new Map(planned.map((change, index) => [change, index]));
    this.#log = new LogWriter((lines) => host.journals.log(this.name, lines));
  }

  /** Writes the whole plan down; false where that fails, and then nothing may be changed. */
  begin(sources: readonly string[]): Promise<boolean> {
    const at = this.host.clock.format('YYYY-MM-DD HH:mm');
    const folders = missingFolders(this.host, this.planned);
    return this.#record(async () => {
      const { journals, turns } = this.host;
      this.name = await freeName(journals, this.name);
      const head = { at, sources, folders };
      const lines = [headLine(head, null)];
      for (const [index, change] of this.planned.entries()) {
        lines.push(planLine(index, change));
        if (index % LINES_AT_ONCE === 0) await turns.pause();
      }
      await journals.plan(this.name, lines.join('') + headLine(head, this.planned.length));
    });
  }

  /** Goes on with a journal that has ended, for changes to be added. */
  resume(name: string): true {
    this.name = name;
    return true;
  }

  /** Adds a change nobody could plan before the others were made. */
  async add(change: Change): Promise<void> {
    const index = this.planned.push(change) - 1;
    this.#indexes.set(change, index);
    await this.#record(() => this.host.journals.plan(this.name, planLine(index, change)));
  }

  /** Makes planned changes. */
  async make(changes: readonly Change[]): Promise<void> {
    const isStopped = (): boolean => this.problem !== null || this.watch.isStopped();
    const onOutcome = (outcome: Outcome): Promise<void> => this.#take(outcome);
    if (changes.length > 0) await this.host.notes.apply(changes, { isStopped, onOutcome });
  }

  /** Closes the journal and drops the oldest of too many. */
  async end(): Promise<void> {
    await this.#record(async () => {
      await this.#log.add(markLine('ended'));
      const names = await this.host.journals.list();
      for (const name of names.slice(0, -KEPT_JOURNALS)) await this.host.journals.remove(name);
    });
  }

  async #take(outcome: Outcome): Promise<void> {
    this.outcomes.push(outcome);
    this.watch.onProgress(this.outcomes.length, this.planned.length);
    const index = this.#indexes.get(outcome.change) ?? -1;
    await this.#record(() => this.#log.add(outcomeLine(index, outcome)));
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

async function freeName(journals: JournalStorage, wanted: string): Promise<string> {
  const kept = await journals.list();
  let name = wanted;
  while (kept.includes(name)) name = `${name}-`;
  return name;
}

// Those a new note needs and nothing stands at yet, innermost first.
function missingFolders({ notes }: RunHost, changes: readonly Change[]): string[] {
  const parents = changes.flatMap(({ type, path }) =>
    type === 'create' && path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : [],
  );
  const folders = new Set<string>();
  for (const parent of new Set(parents)) {
    const parts = parent.split('/');
    for (let depth = parts.length; depth > 0; depth -= 1)
      folders.add(parts.slice(0, depth).join('/'));
  }
  const missing = [...folders].filter((folder) => !notes.isTaken(folder));
  return missing.sort((one, other) => other.split('/').length - one.split('/').length);
}
