// Templates of notes: the tokens of Obsidian's core Templates and one for each property, filled so that no value can break the note.
import { findPropertyBlock } from './property-block';
import { formatScalar, readScalar } from './yaml-scalar';

/** What a token stands for; null and empty lists are nothing. */
export type TokenValue = string | number | readonly string[] | null;

export interface TemplateValues {
  /** By the token's name, in lower case. */
  readonly tokens: Readonly<Record<string, TokenValue>>;
  /** Now, in moment's tokens. */
  readonly format: (pattern: string) => string;
}

/** The note a template gives, and the tokens that mean nothing and stayed. */
export interface FilledTemplate {
  readonly text: string;
  readonly unknown: readonly string[];
}

const TOKEN = /\{\{\s*([\p{L}\p{N}_-]+)\s*(?::([^{}\n]*))?\}\}/gu;
const PATTERNS: Readonly<Record<string, string>> = { date: 'YYYY-MM-DD', time: 'HH:mm' };
const FIELD_LINE =
  /^([ \t]*(?:- +)?(?:[^\s#:"'][^:]*|"[^"]*"|'[^']*'):[ \t]+|[ \t]*- +)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|.*?)([ \t]+#.*)?(\r?\n)$/;

/** Fills a template in one pass: a value that looks like a token is no token. */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const block = findPropertyBlock(template);
  const head = block === null ? '' : template.slice(block.from, block.to);
  const lines = head.match(/[^\n]*\n/g) ?? [];
  const opening = template.slice(0, block?.from ?? 0);
  const body = template.slice(block?.to ?? 0);
  return {
    text:
      opening +
      lines.map((line) => fillLine(line, values)).join('') +
      fillText(body, values, escapeHtml),
    unknown: findUnknown(template, values),
  };
}

/** Text of a title or name in a note's body, where it must stay text: no HTML element, no Templater command. */
export function escapeHtml(text: string): string {
  return text.replace(/<(?=[a-z/!?%])/gi, '&lt;');
}

function valueOf(
  name: string,
  pattern: string | undefined,
  values: TemplateValues,
): TokenValue | undefined {
  const folded = name.toLowerCase();
  const usual = PATTERNS[folded];
  if (usual !== undefined) return values.format(pattern?.trim() ?? usual);
  return pattern === undefined && Object.hasOwn(values.tokens, folded)
    ? values.tokens[folded]
    : undefined;
}

function findUnknown(template: string, values: TemplateValues): string[] {
  const all = [...template.matchAll(TOKEN)].filter(
    (match) => valueOf(match[1] ?? '', match[2], values) === undefined,
  );
  return [...new Set(all.map((match) => match[0]))];
}

function fillText(text: string, values: TemplateValues, escape: (value: string) => string): string {
  return text.replace(TOKEN, (token: string, name: string, pattern: string | undefined) => {
    const value = valueOf(name, pattern, values);
    if (value === undefined) return token;
    return name.toLowerCase() === 'remarks' ? joinValue(value) : escape(joinLine(value));
  });
}

function fillLine(line: string, values: TemplateValues): string {
  const found = [...line.matchAll(TOKEN)].map((match) => valueOf(match[1] ?? '', match[2], values));
  const known = found.filter((value) => value !== undefined);
  if (known.length === 0) return line;
  if (known.length === found.length && known.every(isNothing)) return '';
  const match = FIELD_LINE.exec(line);
  // Where no value is expected, a bare one could begin a property of its own.
  if (match === null) return fillText(line, values, formatScalar);
  const [, start = '', value = '', comment = '', eol = ''] = match;
  if (value.startsWith('[')) return start + fillFlow(value, values) + comment + eol;
  if (/^\{(?!\{)/.test(value)) return start + fillMap(value, values) + comment + eol;
  const single = readToken(value, values);
  if (single !== undefined && typeof single === 'object' && single !== null)
    return formatList(start, single, comment, eol);
  return (
    start + formatScalar(single ?? fillText(unquote(value), values, (text) => text)) + comment + eol
  );
}

// A value that is one token and nothing else, quoted or not.
function readToken(value: string, values: TemplateValues): TokenValue | undefined {
  const bare = unquote(value);
  const [match] = [...bare.matchAll(TOKEN)];
  if (match?.[0] !== bare) return undefined;
  const found = valueOf(match[1] ?? '', match[2], values);
  if (typeof found !== 'string') return found;
  const isCount =
    PATTERNS[(match[1] ?? '').toLowerCase()] !== undefined && /^[1-9]\d{0,3}$/.test(found);
  return isCount ? Number(found) : oneLine(found);
}

function formatList(start: string, items: readonly string[], comment: string, eol: string): string {
  const isItem = /^[ \t]*- +$/.test(start);
  const indent = isItem ? start : `${/^[ \t]*/.exec(start)?.[0] ?? ''}  - `;
  const head = isItem ? '' : start.trimEnd() + comment + eol;
  return head + items.map((item) => indent + formatScalar(oneLine(item)) + eol).join('');
}

function fillFlow(value: string, values: TemplateValues): string {
  const quoted = new RegExp(`(["']?)${TOKEN.source}\\1(\\s*,\\s*)?`, 'gu');
  return value.replace(
    quoted,
    (
      all: string,
      _quote: string,
      name: string,
      pattern: string | undefined,
      comma: string | undefined,
    ) => {
      const found = valueOf(name, pattern, values);
      if (found === undefined) return all;
      const list = typeof found === 'object' ? (found ?? []) : [found];
      const items = list.map((item) =>
        formatScalar(typeof item === 'string' ? oneLine(item) : item),
      );
      return items.length === 0 ? '' : items.join(', ') + (comma ?? '');
    },
  );
}

// Names with values in braces stay so; a token may stand there with quotes or without.
function fillMap(value: string, values: TemplateValues): string {
  const bare = value.replace(new RegExp(`(["'])(${TOKEN.source})\\1`, 'gu'), '$2');
  return fillText(bare, values, formatScalar);
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const scalar = /^["']/.test(trimmed) ? readScalar(trimmed, 0, /$/) : null;
  return scalar?.to === trimmed.length ? scalar.value : trimmed;
}

function isNothing(value: TokenValue): boolean {
  return value === null || value === '' || (typeof value === 'object' && value.length === 0);
}

function joinValue(value: TokenValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function joinLine(value: TokenValue): string {
  return oneLine(joinValue(value));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
