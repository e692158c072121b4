// BibTeX taken apart: entries with their fields, LaTeX turned into plain text. Linear; what is malformed ends at the next `@`.

/** One entry; offsets count in the text. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Values by lower-case name, as plain text. */
  readonly fields: ReadonlyMap<string, string>;
}

/** What stands for `and` and commas that belong to a name, until the names are parted. */
export const BOUND_AND = '\ue000';
export const BOUND_COMMA = '\ue001';

const ENTRY = /@([a-z]+)\s*[{(]\s*([^,\s{}()"]*)\s*,/gi;
const FIELD = /\s*([a-z][\w-]*)\s*=\s*/iy;
const BARE = /[^\s,{}"#]+/y;
const BETWEEN = /[\s,#]*/y;

/** The entries of a text, one by one; `@string`, `@comment` and `@preamble` are none. */
export function* parseBibtex(text: string): Generator<BibtexEntry, void> {
  for (let at = 0; ;) {
    ENTRY.lastIndex = at;
    const match = ENTRY.exec(text);
    if (match === null) return;
    const type = (match[1] ?? '').toLowerCase();
    at = match.index + match[0].length;
    if (type === 'string' || type === 'comment' || type === 'preamble') continue;
    const { fields, to } = parseFields(text, at);
    at = Math.max(to, at);
    yield { type, key: match[2] ?? '', from: match.index, to, fields };
  }
}

function parseFields(text: string, from: number): { fields: Map<string, string>; to: number } {
  const fields = new Map<string, string>();
  let at = skip(BETWEEN, text, from);
  for (let name = take(FIELD, text, at); name !== null; name = take(FIELD, text, at)) {
    const value = parseValue(text, at + name.length);
    const key = name.replace(/[\s=]+/g, '').toLowerCase();
    fields.set(key, plainLatex(PEOPLE.test(key) ? bindNames(value.text) : value.text));
    at = skip(BETWEEN, text, value.to);
  }
  return { fields, to: /[})]/.test(text.charAt(at)) ? at + 1 : at };
}

/** A value: braces, quotes or a bare word, several joined by `#`. */
function parseValue(text: string, from: number): { text: string; to: number } {
  let value = '';
  let at = from;
  for (;;) {
    const part = parsePart(text, at);
    value += part.text;
    at = part.to;
    const joint = /\s*#\s*/y;
    joint.lastIndex = at;
    const hash = joint.exec(text);
    if (hash === null || part.to === from) return { text: value, to: at };
    at += hash[0].length;
  }
}

function parsePart(text: string, from: number): { text: string; to: number } {
  const opener = text.charAt(from);
  if (opener !== '{' && opener !== '"') {
    const bare = take(BARE, text, from) ?? '';
    return { text: bare, to: from + bare.length };
  }
  let depth = opener === '{' ? 1 : 0;
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    const isEnd = opener === '{' ? depth === 0 : char === '"' && depth === 0;
    if (isEnd) return { text: text.slice(from + 1, at), to: at + 1 };
    if (char === '@' && depth <= 1 && text.charAt(at - 1) === '\n')
      return { text: text.slice(from + 1, at), to: at };
  }
  return { text: text.slice(from + 1), to: text.length };
}

const PEOPLE = /^(?:author|editor)$/;
const NAME_IN_BRACES = /(^|\sand\s+)\{([^{}]*)\}(?=\s+and\s|\s*$)/g;

/** A name in braces is one, `{Association of A and B}`: its `and` and commas part nothing. */
function bindNames(people: string): string {
  return people.replace(
    NAME_IN_BRACES,
    (_, before: string, name: string) =>
      before + name.replace(/,/g, BOUND_COMMA).replace(/\sand\s/g, BOUND_AND),
  );
}

function take(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (take(pattern, text, at)?.length ?? 0);
}

const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  r: '\u030a',
};
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  i: 'i',
};

/** LaTeX as plain text: accents, special letters, braces and commands resolved. */
function plainLatex(latex: string): string {
  return latex
    .replace(
      /\\(["'`^~=.])\s*\{?\\?([a-z])\}?|\\([cvuHr])\s*(?:\{([a-z])\}|\s([a-z]))/gi,
      (
        _,
        mark: string | undefined,
        letter: string | undefined,
        named: string | undefined,
        inner: string | undefined,
        next: string | undefined,
      ) =>
        ((letter ?? inner ?? next ?? '') + (ACCENTS[mark ?? named ?? ''] ?? '')).normalize('NFC'),
    )
    .replace(/\\(ss|aa|AA|ae|AE|oe|o|O|l|L|i)\b\s?/g, (_, name: string) => LETTERS[name] ?? '')
    .replace(/\\(?:url|href|textit|textbf|emph|texttt|textsc|text)\b/g, '')
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/[{}]|\\[a-z]+\s?|\$/gi, '')
    .replace(/---?/g, '–')
    .replace(/~/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
