// The screen as Obsidian has it, for the components of a view.
import { type App, Keymap, Menu, setIcon } from 'obsidian';
import type { NotePath, Paper } from '../paper';
import { formatWikiLink } from '../text/wiki-link';
import { askForText } from './ask-for-text';
import { isWebAddress } from './papers/paper-links';
import type { MenuLine, Surface } from './parts/surface';

/** The surface of a view; `source` is the view's type, under which page previews are switched on or off. */
export class ObsidianSurface implements Surface {
  /** Where Obsidian keeps the preview that is open. */
  private readonly hoverParent = { hoverPopover: null };

  constructor(
    private readonly app: App,
    private readonly source: string,
  ) {}

  setIcon(element: HTMLElement, icon: string): void {
    setIcon(element, icon);
  }

  showMenu(lines: readonly (MenuLine | null)[], beneath: HTMLElement): void {
    const menu = new Menu();
    for (const line of lines) addLine(menu, line);
    const { left, bottom } = beneath.getBoundingClientRect();
    const { activeElement } = beneath.ownerDocument;
    menu.onHide(() => {
      if (isFocusable(activeElement)) activeElement.focus({ preventScroll: true });
    });
    menu.showAtPosition({ x: left, y: bottom }, beneath.ownerDocument);
  }

  hoverNote(event: MouseEvent, target: HTMLElement, path: string): void {
    const { source, app } = this;
    app.workspace.trigger('hover-link', {
      event,
      source,
      hoverParent: this.hoverParent,
      targetEl: target,
      linktext: path,
      sourcePath: '',
    });
  }

  dragPapers(event: DragEvent, papers: readonly Paper[]): void {
    const links = papers.map((paper) => this.linkTo(paper)).join('\n');
    event.dataTransfer?.setData('text/plain', links);
  }

  askForText(prompt: string, offered: readonly string[]): Promise<string | null> {
    return askForText(this.app, prompt, offered);
  }

  openAddress(address: string, event?: MouseEvent): void {
    if (isWebAddress(address)) activeWindow.open(address);
    else void this.app.workspace.openLinkText(plainTarget(address), '', Keymap.isModEvent(event));
  }

  openLine(path: NotePath, line: number): void {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    const leaf = this.app.workspace.getLeaf(false);
    void leaf.openFile(file, { eState: { line: line - 1 } });
  }

  private linkTo({ path, title }: Paper): string {
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    if (file === null) return formatWikiLink({ target: title, sub: null, label: null }, 'text');
    return this.app.fileManager.generateMarkdownLink(file, '', '', title);
  }
}

function addLine(menu: Menu, line: MenuLine | null): void {
  if (line === null) {
    menu.addSeparator();
    return;
  }
  const { label, icon, checked, run } = line;
  menu.addItem((item) => {
    item.setTitle(label);
    if (icon !== undefined) item.setIcon(icon);
    if (checked !== undefined) item.setChecked(checked);
    if (run === undefined) item.setIsLabel(true);
    else item.onClick(run);
  });
}

/** A link may be stored as `[[target]]`. */
function plainTarget(address: string): string {
  return address.replace(/^\[\[|\]\]$/g, '').split('|')[0] ?? '';
}

function isFocusable(element: Element | null): element is HTMLElement {
  return element !== null && 'focus' in element;
}
