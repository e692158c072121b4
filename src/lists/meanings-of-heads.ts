// What the heads of a table say its columns hold, each beside the others.
import { meaningOfHeader } from './header-meaning';
import type { HeaderWords, Meaning } from './reading';

/** Who speaks at a meeting: the dates beside are those of the meetings, not of the papers. */
const SPEAKER =
  /\b(?:presenters?|speakers?|discussants?|presented by|led by|moderators?)\b|主讲|讲者|分享人|报告人|汇报人/i;
const PUBLISHER = /\bpublisher\b|出版社|出版商/i;

/** The meanings of the heads, by column; null where a head says nothing. */
export function meaningsOfHeads(
  heads: readonly string[],
  words: HeaderWords,
): readonly (Meaning | null)[] {
  const isSchedule = heads.some((head) => SPEAKER.test(head));
  const hasVenue = heads.some(
    (head) => !PUBLISHER.test(head) && meaningOfHeader(head, words) === 'venue',
  );
  return heads.map((head) => {
    const meaning = meaningOfHeader(head, words);
    const isBeside =
      (isSchedule && meaning === 'date') ||
      (hasVenue && meaning === 'venue' && PUBLISHER.test(head));
    return isBeside ? 'remark' : meaning;
  });
}
