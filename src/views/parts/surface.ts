// What the components ask of Obsidian's screen. The views hand it over, so that no component needs Obsidian.
import type { NotePath, Paper } from '../../paper';

/** A line of a menu; `checked` draws a tick, a line without `run` is a heading, `null` draws a rule. */
export interface MenuLine {
  readonly label: string;
  readonly icon?: string;
  readonly checked?: boolean;
  readonly run?: () => void;
}

export interface Surface {
  setIcon(element: HTMLElement, icon: string): void;
  /** Shows a menu beneath an element; focus returns to it when the menu goes. */
  showMenu(lines: readonly (MenuLine | null)[], beneath: HTMLElement): void;
  /** Offers Obsidian's preview of the note while the pointer is over its link. */
  hoverNote(event: MouseEvent, target: HTMLElement, path: string): void;
  /** Gives what is dragged the wiki links of these papers. */
  dragPapers(event: DragEvent, papers: readonly Paper[]): void;
  /** One line of text, offering others; null when the user gave up. */
  askForText(prompt: string, offered: readonly string[]): Promise<string | null>;
  /** Opens a web address or a file of the vault. */
  openAddress(address: string): void;
  /** Opens a note at a line, counted from 1. */
  openLine(path: NotePath, line: number): void;
}
