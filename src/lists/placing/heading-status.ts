// Headings that are nothing but a status, `## To read`, `## 已读`: what stands beneath them has it.
import type { HeadingLine } from '../reading/reading';
import { readStatus, type StatusWords } from '../words/status-words';
import { undecorated } from '../words/undecorated';

/** Alone in a note such a heading names what is read, not how far. */
const AMBIGUOUS = /^readings?$/i;

/** The status each heading of a note states, by its words; headings that say anything else are left out. */
export function findHeadingStatuses(
  headings: readonly HeadingLine[],
  words: StatusWords,
): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const { text } of headings) {
    const bare = undecorated(text);
    const status = bare === '' ? null : readStatus(bare, words);
    if (status !== null) statuses.set(text, status.name);
  }
  const isAlone = new Set(statuses.values()).size === 1;
  for (const text of statuses.keys())
    if (isAlone && AMBIGUOUS.test(undecorated(text))) statuses.delete(text);
  return statuses;
}
