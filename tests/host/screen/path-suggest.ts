// Suggestions for a field that holds the path of a file or folder.
import type { App } from '../app';
import type { TFile, TFolder } from '../files';
import { AbstractInputSuggest } from './input-suggest';
import { prepareSimpleSearch } from './search';
import type { AbstractTextComponent } from './text-components';

type Field = AbstractTextComponent<HTMLInputElement>;

abstract class PathSuggest<T extends { path: string }> extends AbstractInputSuggest<T> {
  constructor(
    app: App,
    private readonly field: Field,
  ) {
    super(app, field.inputEl);
  }

  protected abstract candidates(): T[];

  protected getSuggestions(query: string): T[] {
    const search = prepareSimpleSearch(query);
    return this.candidates().filter(({ path }) => search(path));
  }

  renderSuggestion({ path }: T, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion({ path }: T): void {
    this.field.setValue(path).onChanged();
    this.close();
  }
}

/** Suggests files that pass `filter`. */
export class FileSuggest extends PathSuggest<TFile> {
  constructor(
    app: App,
    field: Field,
    private readonly filter: (file: TFile) => boolean = () => true,
  ) {
    super(app, field);
  }

  protected candidates(): TFile[] {
    return this.app.vault.getFiles().filter(this.filter);
  }
}

/** Suggests folders that pass `filter`; the vault itself only when told. */
export class FolderSuggest extends PathSuggest<TFolder> {
  constructor(
    app: App,
    field: Field,
    private readonly includeRoot: boolean,
    private readonly filter: (folder: TFolder) => boolean = () => true,
  ) {
    super(app, field);
  }

  protected candidates(): TFolder[] {
    return this.app.vault.getAllFolders(this.includeRoot).filter(this.filter);
  }
}
