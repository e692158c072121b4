// Priorities compared: `high` or 1 comes before `medium` or 2 and `low` or 3, as priorities are counted.

const WORDS: Readonly<Record<string, number>> = {
  highest: 0,
  urgent: 0,
  high: 1,
  medium: 2,
  normal: 2,
  low: 3,
  lowest: 4,
  高: 1,
  中: 2,
  低: 3,
};

/** Rank of a priority as a note writes it, the most urgent lowest; null where it is none. */
export function priorityRank(priority: string | null): number | null {
  const word = priority?.trim().toLowerCase() ?? '';
  const number = Number(word.replace(/^p(?=\d)/, ''));
  if (word !== '' && Number.isFinite(number)) return number;
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}
