// What the head of a column says stands in it.
import { isMostlyHan } from './script';
import { MEANINGS, type HeaderWords, type Meaning } from '../reading/reading';

/** No head of a column is longer. */
const LONGEST = 80;
/** Words that say what a head means only where they stand alone: `Function name` is no title. */
const NAMES_ANYTHING: ReadonlySet<string> = new Set(['name', '名称']);

/** The meaning a header's words name, or null. */
export function meaningOfHeader(header: string, words: HeaderWords): Meaning | null {
  if (header.length > LONGEST) return null;
  const plain = plainHeader(header);
  if (plain === '') return null;
  return MEANINGS.find((one) => words[one].includes(plain)) ?? meaningOfPart(plain, words);
}

/** Whether a header is exactly one of the words for a meaning. */
export function isHeaderOf(header: string, meaning: Meaning, words: HeaderWords): boolean {
  return header === '' || words[meaning].includes(plainHeader(header));
}

function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[*_`\s]+/g, ' ')
    .replace(/<[^<>]*>|[^\p{L}\p{N}\s/?#.;]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The longest word of the table that stands in the header. */
function meaningOfPart(header: string, words: HeaderWords): Meaning | null {
  let best: { meaning: Meaning; length: number } | null = null;
  for (const meaning of MEANINGS) {
    for (const name of words[meaning]) {
      if (NAMES_ANYTHING.has(name)) continue;
      if (name.length > (best?.length ?? 1) && holdsWord(header, name))
        best = { meaning, length: name.length };
    }
  }
  return best?.meaning ?? null;
}

function holdsWord(header: string, name: string): boolean {
  const at = header.indexOf(name);
  if (at < 0) return false;
  if (isMostlyHan(name)) return true;
  return !/[a-z]/.test(header.charAt(at - 1)) && !/[a-z]/.test(header.charAt(at + name.length));
}
