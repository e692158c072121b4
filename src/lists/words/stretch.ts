// Offsets of words within a text, and what patterns find there.

/** Offsets of some words, without the blanks around them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Offset behind what a sticky pattern finds at an offset; the offset itself where it finds nothing within the text's end. */
export function matchAt(pattern: RegExp, text: string, from: number, to: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : from;
}

/** The words of a stretch, none of none. */
export function wordsOf(text: string, stretch: Stretch | null): string {
  return stretch === null ? '' : text.slice(stretch.from, stretch.to);
}

/** The stretch between two offsets without the blanks at its ends. */
export function trimmed(text: string, from: number, to: number): Stretch {
  const words = text.slice(from, to);
  return {
    from: from + (words.length - words.trimStart().length),
    to: to - (words.length - words.trimEnd().length),
  };
}
