// Which of the user's statuses a word, a sign or the box of a task means.
import type { Status } from '../../paper';

/** No text that states a status is longer. */
const LONGEST = 48;

/** Statuses by every word that means them, folded. */
export type StatusWords = ReadonlyMap<string, Status>;

/** The words of the settings' statuses and their names, ready to be looked up. */
export function collectStatusWords(statuses: readonly Status[]): StatusWords {
  const words = new Map<string, Status>();
  for (const status of [...statuses].reverse()) {
    for (const word of [status.name, ...status.words]) words.set(foldStatus(word), status);
  }
  return words;
}

/** The status a text states if it states nothing else, `✅ Done` and `已读！` included; null otherwise. */
export function readStatus(text: string, words: StatusWords): Status | null {
  if (text.length > LONGEST) return null;
  const folded = foldStatus(text);
  if (folded === '') return null;
  const bare = folded.replace(/[^\p{L}\p{N}\s]/gu, '').trim();
  const sign = /^\S+/.exec(folded)?.[0] ?? '';
  return words.get(folded) ?? words.get(bare) ?? (isSign(sign) ? (words.get(sign) ?? null) : null);
}

/** The status the box of a task states, by the character in it. */
export function readTaskBox(mark: string, words: StatusWords): Status | null {
  return words.get(`[${mark.toLowerCase()}]`) ?? null;
}

function isSign(text: string): boolean {
  return text !== '' && !/[\p{L}\p{N}]/u.test(text.replace(/^:[a-z_]+:$/, ''));
}

function foldStatus(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\ufe0f/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .replace(/[.!。！]$/, '');
}
