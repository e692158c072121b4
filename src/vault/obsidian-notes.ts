// The notes of the vault as commands see them.
import type { App } from 'obsidian';
import type { ApplyOptions, Notes } from '../commands/ports';
import type { Change, Outcome } from '../notes/change';
import type { NotePath } from '../paper';
import { applyChanges } from './apply';
import { linkResolver } from './vault-notes';
import { WINDOW_TURNS } from './window-turns';

/** Notes of the open vault; `isTaken` knows the paths there are. */
export class ObsidianNotes implements Notes {
  readonly #app: App;
  readonly #resolve: ReturnType<typeof linkResolver>;

  constructor(
    app: App,
    readonly isTaken: (path: string) => boolean,
  ) {
    this.#app = app;
    this.#resolve = linkResolver(app);
  }

  async readText(path: NotePath): Promise<string | null> {
    const file = this.#app.vault.getFileByPath(path);
    return file === null ? null : this.#app.vault.read(file).catch(() => null);
  }

  linkTarget(path: NotePath, source: NotePath): string {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return path.replace(/\.md$/i, '');
    return this.#app.metadataCache.fileToLinktext(file, source, true);
  }

  resolveLink(target: string, source: NotePath): NotePath | null {
    return this.#resolve(target, source);
  }

  folders(): readonly string[] {
    return this.#app.vault.getAllFolders(false).map(({ path }) => path);
  }

  apply(changes: readonly Change[], options?: ApplyOptions): Promise<Outcome[]> {
    return applyChanges(this.#app, WINDOW_TURNS, changes, options);
  }
}
