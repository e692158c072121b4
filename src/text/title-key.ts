// The key by which two spellings of one title are the same: case, width, punctuation and quotes folded.

const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const ACCENTS = /[\u0300-\u036f]+/g;

/** Key of a title: NFKC, lower case, accents and everything but letters and digits folded to single spaces; `''` for a title without either. */
export function titleKey(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase();
  return plain
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(NOT_A_LETTER, ' ')
    .trim();
}
