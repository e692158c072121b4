// Single YAML values as text: writing strings so that they come back as the same strings, and reading what one line holds.

// Plain style only for what begins with a letter and has no character YAML gives a meaning; everything else is quoted.
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ()'’./&+_\u3001-\u303f\uff01-\uff5e-]*$/u;
const ENDS_IN_BLANK = /[\s\u3000]$/u;
const MEANS_SOMETHING = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
const LOOKS_LIKE_IDENTIFIER = /^\S*\d\S*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Writes a value for one line of a property block: strings quoted unless they are safe, identifiers always. */
export function formatScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  // Written `\u003c%` it is the same string to YAML, but no command to Templater, which may run on new notes.
  return isPlain(value) ? value : JSON.stringify(value).replaceAll('<%', '\\u003c%');
}

/** A scalar read from one line: its value where it is a string, else null, and the offset after it; null if it is no scalar of one line. */
export interface ReadScalar {
  readonly value: string;
  readonly to: number;
}

/** Reads the scalar that begins at `from`; a plain one ends before `stop` or a comment. Null where it is no scalar of one line. */
export function readScalar(text: string, from: number, stop: RegExp): ReadScalar | null {
  const first = text[from] ?? '';
  if (first === '"') return readQuoted(text, from, /"(?:[^"\\]|\\.)*"/y, unescapeDouble);
  if (first === "'")
    return readQuoted(text, from, /'(?:[^']|'')*'/y, (inner) => inner.replaceAll("''", "'"));
  if (/[[\]{}&*!|>%@`,#]/.test(first) || /^[-?:](?:\s|$)/.test(text.slice(from, from + 2)))
    return null;
  const rest = text.slice(from);
  const end = rest.search(stop);
  const value = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
  return { value, to: from + value.length };
}

/** Whether a plain value as written means nothing: absent, `~` or `null`. */
export function isNullText(value: string): boolean {
  return value === '' || value === '~' || /^null$/i.test(value);
}

function isPlain(value: string): boolean {
  if (DAY.test(value)) return true;
  if (!PLAIN.test(value) || ENDS_IN_BLANK.test(value)) return false;
  return !MEANS_SOMETHING.test(value) && !LOOKS_LIKE_IDENTIFIER.test(value);
}

function readQuoted(
  text: string,
  from: number,
  pattern: RegExp,
  unescape: (inner: string) => string | null,
): ReadScalar | null {
  pattern.lastIndex = from;
  const quoted = pattern.exec(text)?.[0];
  if (quoted === undefined) return null;
  const value = unescape(quoted.slice(1, -1));
  return value === null ? null : { value, to: from + quoted.length };
}

// JSON knows the escapes people write; the few that only YAML knows are left to the real parser.
function unescapeDouble(inner: string): string | null {
  if (!inner.includes('\\')) return inner;
  try {
    const value: unknown = JSON.parse(`"${inner.replaceAll('\t', '\\t')}"`);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
