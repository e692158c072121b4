// Labels in square brackets straight before a title, within its own words: `[2016][Google][Wide&Deep] Wide & Deep Learning`.

const LABELS = /^(?:\[[^[\]]{1,30}\]\s?)+(?=[\p{L}\p{N}“"《])/u;
const LABEL = /\[([^[\]]+)\]/g;

/** The labels that words begin with and the words behind them; null where there are none. */
export function splitLabels(
  words: string,
): { readonly labels: readonly string[]; readonly rest: string } | null {
  if (!words.startsWith('[')) return null;
  const head = LABELS.exec(words)?.[0];
  if (head === undefined) return null;
  const labels = Array.from(head.matchAll(LABEL), ([, label = '']) => label.trim());
  return { labels, rest: words.slice(head.length) };
}

/** Whether words begin with a label in square brackets. */
export function beginsWithLabel(words: string): boolean {
  return splitLabels(words) !== null;
}
