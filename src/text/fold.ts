// Text as it is searched: width, case and accents folded, everything else kept, so that parts of words and Chinese are found.

const ACCENTS = /[\u0300-\u036f]+/g;
const BEYOND_ASCII = /[^\x20-\x7e\s]/;

/** The text in lower case without accents, wide letters as narrow ones, white space as single spaces. */
export function fold(text: string): string {
  const lower = BEYOND_ASCII.test(text) ? foldUnicode(text) : text.toLowerCase();
  return lower.replace(/\s+/g, ' ').trim();
}

function foldUnicode(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC');
}
