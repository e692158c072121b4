// A title as a file name that every system Obsidian runs on accepts and every wiki link can reach.

/** Why a file name is not the title. */
export type NameCause = 'characters' | 'length' | 'reserved';

/** A file name without its `.md`, and why it differs from the title. */
export interface FileName {
  readonly name: string;
  readonly causes: readonly NameCause[];
}

/** Longest name in bytes of UTF-8, the `.md` not counted. */
export const MAX_NAME_BYTES = 200;

const FALLBACK = 'Untitled';
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
// Control characters, halves of pairs, line separators, marks that turn the direction of writing, marks of no width.
const UNSEEN =
  /[\p{Cc}\p{Cs}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

const SUBSTITUTES: readonly (readonly [RegExp, string])[] = [
  [UNSEEN, ' '],
  [/\s*:(?=\s)/g, ' -'],
  [/[\\/:|]/g, '-'],
  [/\[/g, '('],
  [/\]/g, ')'],
  [/[*?"<>#^]/g, ''],
  [/\s+/g, ' '],
  [/^[\s.]+|[\s.]+$/g, ''],
];

/** The file name of a title: at most `maxBytes` long, never empty, the same for the same title. */
export function toFileName(title: string, maxBytes = MAX_NAME_BYTES): FileName {
  const plain = title.normalize('NFC').trim();
  const clean = SUBSTITUTES.reduce((name, [from, to]) => name.replace(from, to), plain);
  const named = clean === '' ? FALLBACK : clean;
  const allowed = named.replace(DEVICE, '$&_');
  const short = cutToBytes(allowed, maxBytes);
  const causes: NameCause[] = [];
  if (named !== plain) causes.push('characters');
  if (allowed !== named) causes.push('reserved');
  if (short !== allowed) causes.push('length');
  return { name: short, causes };
}

function cutToBytes(name: string, maxBytes: number): string {
  if (countBytes(name) <= maxBytes) return name;
  let cut = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += countBytes(segment);
    if (bytes > maxBytes) break;
    cut += segment;
  }
  return cut.replace(/[\s.]+$/, '') || FALLBACK;
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
