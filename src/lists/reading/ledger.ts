// The account of a text's lines: which are taken, and those left over with the reason. So nothing is lost without a word.
import type { UnreadLine, UnreadReason } from './entry';
import type { LineStarts } from './line-index';
import type { HeadingLine, ListRemark } from './reading';

/** Lines that belong to something. */
export interface Taken {
  readonly drafts: readonly { readonly lines: readonly number[] }[];
  readonly headings: readonly HeadingLine[];
  readonly remarks: readonly ListRemark[];
}

/** A line as unread; null for a blank one. */
export function unreadLine(
  text: string,
  starts: LineStarts,
  line: number,
  reason: UnreadReason,
): UnreadLine | null {
  const words = text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length).trim();
  return words === '' ? null : { line, text: words, reason };
}

/** All unread lines, in order: those known, less what was taken after all, and every other line that nothing took. */
export function settleLines(
  text: string,
  starts: LineStarts,
  taken: Taken,
  known: readonly UnreadLine[],
  reasonOf: (line: number) => UnreadReason,
): readonly UnreadLine[] {
  const lines = new Set<number>();
  for (const { lines: own } of [...taken.drafts, ...taken.remarks])
    for (const line of own) lines.add(line);
  for (const { line } of taken.headings) lines.add(line);
  const unread = new Map(known.map((line) => [line.line, line]));
  const all: UnreadLine[] = [];
  for (let line = 1; line <= starts.length; line++) {
    const one = lines.has(line)
      ? null
      : (unread.get(line) ?? unreadLine(text, starts, line, reasonOf(line)));
    if (one !== null) all.push(one);
  }
  return all;
}
