// Texts without repetition.

/** The texts in their order, each once; the same array where none is repeated. For a handful of texts. */
export function keepDifferent<T extends readonly string[]>(texts: T): T | string[] {
  for (let i = 1; i < texts.length; i++) {
    if (texts.indexOf(texts[i] ?? '') !== i) return [...new Set(texts)];
  }
  return texts;
}
