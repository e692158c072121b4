// What commands need from the world: the vault, the screen, the clock. `vault/` and `views/` implement these, a test may too.
import type { PaperSource } from '../catalog/catalog';
import type { Words } from '../i18n/words';
import type { Change, Outcome } from '../notes/change';
import type { Yaml } from '../notes/yaml';
import type { NotePath, Paper } from '../paper';
import type { Settings } from '../settings';

/** How a batch of changes is watched and stopped. */
export interface ApplyOptions {
  /** Called after each change with its outcome, and awaited. */
  readonly onOutcome?: (outcome: Outcome) => void | Promise<void>;
  /** Asked before each change; true leaves the rest undone. */
  readonly isStopped?: () => boolean;
}

/** The notes of the vault: reading them, and the one way to write them. */
export interface Notes {
  /** Text of a file; null where there is none or it cannot be read. */
  readText(path: NotePath): Promise<string | null>;
  /** Whether a file or folder stands there, without regard to case. */
  isTaken(path: string): boolean;
  /** Target by which a link written in `source` reaches `path`. */
  linkTarget(path: NotePath, source: NotePath): string;
  /** Note that a link target written in `source` reaches, as Obsidian resolves it; null for none. */
  resolveLink(target: string, source: NotePath): NotePath | null;
  /** Paths of the folders, the root left out. */
  folders(): readonly string[];
  /** Writes each change in turn; an outcome each, in the same order, none thrown. */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<Outcome[]>;
}

/** Where a note opens. */
export type OpenIn = 'same-tab' | 'new-tab';

/** A button on a notice. */
export interface NoticeAction {
  readonly label: string;
  run(): void;
  /** When it is settled there is nothing more to do, and the notice goes. */
  readonly until?: Promise<void>;
}

/** A work under way, shown with a way to stop it until it ends. */
export interface ShownWork {
  readonly onProgress: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
  end(): void;
}

/** One row of a short list to choose from. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
}

/** The screen, as far as a command asks something of it. */
export interface Screen {
  notify(message: string, action?: NoticeAction): void;
  /** Shows how far a work is; `say` puts it into words. */
  showWork(say: (done: number, total: number) => string): ShownWork;
  openNote(path: NotePath, where: OpenIn): Promise<void>;
  openDashboard(): Promise<void>;
  /** The chosen value, the words typed where none was chosen and `allowText` is set, or null when the user gave up. */
  choose<T>(prompt: string, choices: readonly Choice<T>[]): Promise<T | null>;
  /** Asks for a title, offering papers; the paper chosen, the title typed, or null when the user gave up. */
  askForPaper(prompt: string, papers: readonly Paper[]): Promise<Paper | string | null>;
  /** Path of the note the user is looking at; null where there is none. */
  activeNote(): NotePath | null;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
}

/** Time as the user's machine has it. */
export interface Clock {
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  /** Now in moment's tokens. */
  format(pattern: string): string;
}

/** Everything a command is handed. */
export interface Host {
  readonly catalog: PaperSource;
  readonly notes: Notes;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly words: Words;
  readonly yaml: Yaml;
  settings(): Settings;
  saveSettings(settings: Settings): Promise<void>;
}
