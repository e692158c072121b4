// A text by its lines, and where an offset stands in it.
import type { Loc, Pos } from './cached-metadata';

/** The text with its lines, line ends (`\n` or `\r\n`) not included. */
export class NoteLines {
  readonly lines: readonly string[];
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    this.lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  /** The line at an index, '' past the end. */
  line(index: number): string {
    return this.lines[index] ?? '';
  }

  /** The offset at which a line begins. */
  start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  /** The offset at which a line's text ends. */
  end(index: number): number {
    return this.start(index) + this.line(index).length;
  }

  /** The place of an offset. */
  locate(offset: number): Loc {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - this.start(low), offset };
  }

  /** From the start of one line to the end of another. */
  span(first: number, last: number): Pos {
    return { start: this.locate(this.start(first)), end: this.locate(this.end(last)) };
  }
}
