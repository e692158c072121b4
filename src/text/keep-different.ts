// Texts without repetition.

/** The texts in their order, each once; the same array where none is repeated. For a handful of texts. */
export function keepDifferent<T extends readonly string[]>(texts: T): T | string[] {
  const hasRepeated = texts.some((text, i) => texts.indexOf(text) !== i);
  return hasRepeated ? [...new Set(texts)] : texts;
}
