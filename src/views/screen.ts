// The screen a command speaks to, as Obsidian has it.
import type { App, Notice } from 'obsidian';
import type { Choice, NoticeAction, OpenIn, Screen, ShownWork } from '../commands/ports';
import type { Words } from '../i18n/words';
import type { NotePath, Paper } from '../paper';
import { askForPaper } from './ask-for-paper';
import { choose } from './choose';
import { DashboardView } from './dashboard-view';
import { showNotice } from './notice';
import { showWork } from './show-work';
import { openView } from './open-view';
import { DASHBOARD_VIEW } from './view-types';

/** The screen of this window, speaking the language given. */
export class ObsidianScreen implements Screen {
  /** Held weakly: a notice that is gone must not keep what it offered to act on. */
  private offer: WeakRef<Notice> | null = null;

  constructor(
    private readonly app: App,
    private readonly words: Words,
  ) {}

  /** Of notices that offer something only the last stays: two would lie over what the user works with. */
  notify(message: string, action?: NoticeAction): void {
    const notice = showNotice(message, action);
    if (action === undefined) return;
    this.offer?.deref()?.hide();
    this.offer = new WeakRef(notice);
  }

  showWork(say: (done: number, total: number) => string): ShownWork {
    return showWork({ say, stop: this.words.preview.stop });
  }

  async openNote(path: NotePath, where: OpenIn): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    await this.app.workspace.getLeaf(where === 'new-tab' ? 'tab' : false).openFile(file);
  }

  async openDashboard(): Promise<void> {
    const { view } = await openView(this.app, DASHBOARD_VIEW);
    if (view instanceof DashboardView) view.takeFocus();
  }

  choose<T>(prompt: string, choices: readonly Choice<T>[]): Promise<T | null> {
    return choose(this.app, prompt, choices);
  }

  askForPaper(prompt: string, papers: readonly Paper[]): Promise<Paper | string | null> {
    return askForPaper(this.app, this.words.ask, prompt, papers);
  }

  activeNote(): NotePath | null {
    const file = this.app.workspace.getActiveFile();
    return file?.extension === 'md' ? file.path : null;
  }

  copy(text: string): Promise<void> {
    return activeWindow.navigator.clipboard.writeText(text);
  }
}
