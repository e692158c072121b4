// The key by which two spellings of one title are the same: case, width, punctuation and quotes folded.

const BEYOND_ASCII = /[\u0080-\uffff]/;
const ASCII_KEY = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const NOT_ASCII_LETTER = /[^a-z0-9]+/g;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const ACCENTS = /[\u0300-\u036f]+/g;

/** Key of a title: NFKC, lower case, accents and everything but letters and digits folded to single spaces; `''` for a title without either. */
export function titleKey(title: string): string {
  // A key is its own key; a title with a capital is told from one at once.
  if (ASCII_KEY.test(title)) return title;
  // Most titles are plain ASCII, for which all this comes to much less.
  if (!BEYOND_ASCII.test(title)) return title.toLowerCase().replace(NOT_ASCII_LETTER, ' ').trim();
  const plain = title.normalize('NFKC').toLowerCase();
  return plain
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(NOT_A_LETTER, ' ')
    .trim();
}
