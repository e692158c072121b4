// `Editor`: what plugins know of the editor, over a textarea.

/** A place in a text; both count from 0. */
export interface EditorPosition {
  line: number;
  ch: number;
}

/** A selection: where it began and where the cursor is. */
export interface EditorSelection {
  anchor: EditorPosition;
  head: EditorPosition;
}

/** A piece of text and where it goes: in place of `[from, to)`, or at `from`. */
export interface EditorChange {
  text: string;
  from: EditorPosition;
  to?: EditorPosition;
}

/** Changes made as one; their places are those before any of them. */
export interface EditorTransaction {
  replaceSelection?: string;
  changes?: EditorChange[];
  selection?: { from: EditorPosition; to?: EditorPosition };
}

/** The editor of one note. */
export class Editor {
  constructor(
    readonly textarea: HTMLTextAreaElement,
    private readonly edited: () => void,
  ) {}

  /** The whole text; line ends are always `\n`. */
  getValue(): string {
    return this.textarea.value;
  }

  setValue(content: string): void {
    this.textarea.value = content;
    this.edited();
  }

  getLine(line: number): string {
    return this.#lines()[line] ?? '';
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.#lines().length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { selectionStart, selectionEnd, value } = this.textarea;
    return value.slice(selectionStart, selectionEnd);
  }

  somethingSelected(): boolean {
    return this.getSelection() !== '';
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    const { selectionStart, selectionEnd } = this.textarea;
    this.textarea.setRangeText(replacement, selectionStart, selectionEnd, 'end');
    this.edited();
  }

  /** Puts `replacement` in place of `[from, to)`, or at `from`. */
  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
    const [start, end] = [this.posToOffset(from), this.posToOffset(to)];
    this.textarea.setRangeText(replacement, start, end, 'preserve');
    this.edited();
  }

  /** Where the cursor is; `from` and `to` are the ends of the selection in the text's order. */
  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    const { selectionStart, selectionEnd, selectionDirection } = this.textarea;
    const isBackward = selectionDirection === 'backward';
    const isStart = side === 'from' || side === (isBackward ? 'head' : 'anchor');
    return this.offsetToPos(isStart ? selectionStart : selectionEnd);
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    const [from, to] = [this.posToOffset(anchor), this.posToOffset(head)];
    const direction = to < from ? 'backward' : 'forward';
    this.textarea.setSelectionRange(Math.min(from, to), Math.max(from, to), direction);
  }

  listSelections(): EditorSelection[] {
    return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
  }

  focus(): void {
    this.textarea.focus();
  }

  blur(): void {
    this.textarea.blur();
  }

  hasFocus(): boolean {
    return this.textarea.isActiveElement();
  }

  /** Scrolls so that the range's first line shows. */
  scrollIntoView(range: { from: EditorPosition; to: EditorPosition }): void {
    this.textarea.scrollTop = (this.textarea.scrollHeight / this.lineCount()) * range.from.line;
  }

  transaction(tx: EditorTransaction): void {
    const changes = (tx.changes ?? []).map(({ text, from, to = from }) => ({
      text,
      start: this.posToOffset(from),
      end: this.posToOffset(to),
    }));
    // From the end, so that what is still to be changed keeps its place.
    for (const { text, start, end } of changes.sort((a, b) => b.start - a.start))
      this.textarea.setRangeText(text, start, end, 'preserve');
    if (tx.selection) this.setSelection(tx.selection.from, tx.selection.to);
    if (tx.replaceSelection === undefined) this.edited();
    else this.replaceSelection(tx.replaceSelection);
  }

  /** The offset of a place in the text; a place outside is moved to the nearest inside. */
  posToOffset({ line, ch }: EditorPosition): number {
    const lines = this.#lines();
    const row = Math.min(Math.max(0, line), lines.length - 1);
    const before = lines.slice(0, row).reduce((sum, text) => sum + text.length + 1, 0);
    return before + Math.min(Math.max(0, ch), lines[row]?.length ?? 0);
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.getValue().slice(0, Math.max(0, offset)).split('\n');
    return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
  }

  #lines(): string[] {
    return this.getValue().split('\n');
  }
}
