// One import from its sources to its undoing, as a model a screen can show: state, choices, apply, stop, undo.
import { makeChoice, type Choice, type Choices } from '../importing/choices';
import type { Plan, PlanCounts } from '../importing/plan';
import type { Source } from '../importing/source';
import { applyImport } from './apply-import';
import type { ImportHost } from './import-host';
import type { AppliedImport, JobWatch } from './import-job';
import { NOTHING_PREPARED, prepareImport, type ReadingCache } from './prepare-import';
import { describeApplied, describeUndone, noticeOf, type ImportSummary } from './import-summary';
import type { Host } from './ports';
import { undoImport } from './undo-import';
import { readImport } from './kept-imports';
import { writeReport } from './write-report';

/** `reading` covers planning too: the plan shown meanwhile is the one before. */
export type ImportStage = 'reading' | 'preview' | 'applying' | 'undoing' | 'done';

export interface ImportState {
  readonly stage: ImportStage;
  readonly sources: readonly Source[];
  readonly choices: Choices;
  readonly plan: Plan;
  /** Changes made of those to make. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly summary: ImportSummary | null;
  /** What went wrong as a whole, in words for the user; null as a rule. */
  readonly problem: string | null;
}

/** All a view must keep to show the same preview after a reload; the plan is made anew from it. */
export interface ImportDraft {
  readonly sources: readonly Source[];
  readonly choices: Choices;
}

/** An import as the preview sees it. Methods never throw or reject; what goes wrong is in the state. */
export interface ImportSession {
  state(): ImportState;
  /** Calls `listener` after each change of the state; gives back how to end it. */
  subscribe(listener: () => void): () => void;
  choose(choice: Choice): void;
  apply(): Promise<void>;
  stop(): void;
  undo(): Promise<void>;
  /** Writes the report note of an import that has ended, where it has none. */
  writeReport(): Promise<void>;
  serialize(): ImportDraft;
}

const REDRAW_EVERY = 50;

/** What a session is handed: it tells of its end on the screen too, wherever the user is by then. */
export type SessionHost = ImportHost & { readonly screen: Pick<Host['screen'], 'notify'> };

/** Opens an import and begins to read it. */
export function openImport(host: SessionHost, draft: ImportDraft): ImportSession {
  const session = new LiveSession(host, draft);
  void session.prepare();
  return session;
}

class LiveSession implements ImportSession {
  #state: ImportState;
  readonly #listeners = new Set<() => void>();
  readonly #readings: ReadingCache = new Map();
  #preparing: Promise<void> = Promise.resolve();
  #version = 0;
  #isStopped = false;
  #drawn = 0;
  #endNotice: () => void = () => undefined;
  #applied: AppliedImport | null = null;

  constructor(
    private readonly host: SessionHost,
    { sources, choices }: ImportDraft,
  ) {
    const { plan, problem } = NOTHING_PREPARED;
    const progress = { done: 0, total: 0 };
    this.#state = { stage: 'reading', sources, choices, plan, progress, summary: null, problem };
  }

  state(): ImportState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  choose(choice: Choice): void {
    const { stage, choices } = this.#state;
    if (stage !== 'reading' && stage !== 'preview') return;
    this.#set({ choices: makeChoice(choices, choice), stage: 'reading' });
    void this.prepare();
  }

  serialize(): ImportDraft {
    const { sources, choices } = this.#state;
    return { sources, choices };
  }

  /** Plans anew; a run over older choices is dropped. */
  prepare(): Promise<void> {
    this.#version += 1;
    this.#preparing = this.#prepare(this.#version);
    return this.#preparing;
  }

  async apply(): Promise<void> {
    await this.#preparing;
    if (this.#state.stage !== 'preview') return;
    await this.#work('applying', async () => {
      const { sources, choices, plan } = this.#state;
      const applied = await applyImport(this.host, { sources, choices, plan }, this.#watch());
      this.#applied = applied;
      const summary = describeApplied(applied, this.host.words);
      this.#set({ stage: 'done', summary, problem: applied.problem });
      this.#notify(summary, plan.counts);
    });
  }

  stop(): void {
    this.#isStopped = true;
  }

  async undo(): Promise<void> {
    const { stage, summary } = this.#state;
    if (stage !== 'done' || summary === null || summary.isUndone) return;
    await this.#work('undoing', async () => {
      const words = this.host.words.import;
      const journal = this.#applied?.journal ?? null;
      const kept = journal === null ? null : await readImport(this.host, journal);
      if (kept === null) {
        this.#set({ stage: 'done', problem: words.nothingToUndo });
        return;
      }
      const undone = await undoImport(this.host, kept, this.#watch());
      this.#endNotice();
      const isUndone = !this.#isStopped;
      const problem = undone.lost === 0 ? null : words.lost(undone.lost);
      const told = { ...describeUndone(undone, this.host.words), isUndone };
      this.#set({ stage: 'done', summary: told, problem });
    });
  }

  async writeReport(): Promise<void> {
    const { stage, summary, sources, choices, plan } = this.#state;
    const applied = this.#applied;
    const isWanted = stage === 'done' && summary !== null && !summary.isUndone;
    if (!isWanted || summary.report !== null || applied === null) return;
    await this.#work('applying', async () => {
      this.#applied = await writeReport(this.host, { sources, choices, plan }, applied);
      const { report, problem } = this.#applied;
      this.#set({ stage: 'done', summary: { ...summary, report }, problem });
    });
  }

  async #prepare(version: number): Promise<void> {
    const { sources, choices } = this.#state;
    const isStale = (): boolean => version !== this.#version;
    try {
      const prepared = await prepareImport(this.host, sources, choices, isStale, this.#readings);
      if (prepared !== null && !isStale()) this.#set({ ...prepared, stage: 'preview' });
    } catch (error) {
      this.#set({ stage: 'preview', problem: messageOf(error) });
    }
  }

  async #work(stage: 'applying' | 'undoing', act: () => Promise<void>): Promise<void> {
    this.#isStopped = false;
    this.#set({ stage, progress: { done: 0, total: 0 } });
    try {
      await act();
    } catch (error) {
      this.#set({ stage: 'done', problem: messageOf(error) });
    }
  }

  #notify(summary: ImportSummary, counts: PlanCounts): void {
    const words = this.host.words.import;
    const isUndoable = this.#applied?.journal != null;
    const until = new Promise<void>((resolve) => {
      this.#endNotice = resolve;
    });
    const undo = { label: words.undo, run: () => void this.undo(), until };
    const notice = noticeOf(summary, counts, words);
    this.host.screen.notify(notice, ...(isUndoable ? [undo] : []));
  }

  #watch(): JobWatch {
    return {
      onProgress: (done, total) => this.#progress(done, total),
      isStopped: () => this.#isStopped,
    };
  }

  // Ten thousand redraws would cost more than the writing.
  #progress(done: number, total: number): void {
    const now = this.host.turns.now();
    const isDue = done === total || now - this.#drawn >= REDRAW_EVERY;
    this.#state = { ...this.#state, progress: { done, total } };
    if (!isDue) return;
    this.#drawn = now;
    this.#tell();
  }

  #set(part: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...part };
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
