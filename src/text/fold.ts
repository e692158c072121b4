// Text as it is searched: width, case and accents folded, everything else kept, so that parts of words and Chinese are found.

const ACCENTS = /[\u0300-\u036f]+/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const ODD_SPACE = /[^\S ]| {2}/;
/** Scripts whose letters bear accents; Chinese, Japanese and Korean stand above them. */
const MAY_HAVE_ACCENTS = /[\u0080-\u1fff]/;

/** The text in lower case without accents, wide letters as narrow ones, white space as single spaces. */
export function fold(text: string): string {
  const lower = BEYOND_ASCII.test(text) ? foldUnicode(text) : text.toLowerCase();
  return (ODD_SPACE.test(lower) ? lower.replace(/\s+/g, ' ') : lower).trim();
}

function foldUnicode(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  if (!MAY_HAVE_ACCENTS.test(lower)) return lower;
  return lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}
