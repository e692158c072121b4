// The links, embeds and tags in a stretch of a note's text; code and comments hold none.

/** A link or tag found, by offsets into the whole text. */
export interface Inline {
  readonly kind: 'link' | 'embed' | 'tag';
  readonly from: number;
  readonly to: number;
  /** Link target or tag with its `#`. */
  readonly target: string;
  readonly label?: string;
}

interface Step {
  readonly to: number;
  readonly found?: Inline | undefined;
}

const WIKI = /(!?)\[\[([^[\]\n]+)\]\]/y;
const TARGET =
  /\([ \t]*(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const TAG = /#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d_/-]+/uy;
const HTML_TAG = /<\/?[a-z][^<>\n]*>/iy;
const SPECIAL = /[\\`%<![\]#]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Everything found between two offsets, in order of its end. */
export function readInlines(text: string, from: number, to: number): Inline[] {
  const found: Inline[] = [];
  const brackets: number[] = [];
  const part = text.slice(0, to);
  let at = from;
  while ((at = nextSpecial(part, at)) >= 0) {
    const step = stepAt(part, at, brackets);
    if (step.found) found.push(step.found);
    at = step.to;
  }
  return found;
}

function nextSpecial(text: string, at: number): number {
  SPECIAL.lastIndex = at;
  return SPECIAL.exec(text)?.index ?? -1;
}

function stepAt(text: string, at: number, brackets: number[]): Step {
  switch (text.charAt(at)) {
    case '\\':
      return { to: at + 2 };
    case '`':
      return { to: afterCode(text, at) };
    case '%':
      return { to: afterPair(text, at, '%%', '%%') };
    case '<':
      return {
        to: text.startsWith('<!--', at) ? afterPair(text, at, '<!--', '-->') : afterTag(text, at),
      };
    case '#':
      return tagAt(text, at);
    case ']':
      return closeBracket(text, at, brackets);
    default:
      return wikiAt(text, at) ?? openBracket(text, at, brackets);
  }
}

function afterCode(text: string, at: number): number {
  const mark = matchAt(/`+/y, text, at)?.[0] ?? '`';
  let close = text.indexOf(mark, at + mark.length);
  while (close >= 0 && text.charAt(close + mark.length) === '`') {
    close = text.indexOf(mark, close + (matchAt(/`+/y, text, close)?.[0].length ?? 1));
  }
  return close < 0 ? at + mark.length : close + mark.length;
}

function afterPair(text: string, at: number, open: string, close: string): number {
  if (!text.startsWith(open, at)) return at + 1;
  const end = text.indexOf(close, at + open.length);
  return end < 0 ? text.length : end + close.length;
}

function afterTag(text: string, at: number): number {
  return at + (matchAt(HTML_TAG, text, at)?.[0].length ?? 1);
}

function tagAt(text: string, at: number): Step {
  const tag = matchAt(TAG, text, at)?.[0].replace(/\/+$/, '');
  const isStart = at === 0 || /\s/.test(text.charAt(at - 1));
  if (tag === undefined || !isStart || !/[^#\d/]/.test(tag)) return { to: at + 1 };
  const to = at + tag.length;
  return { to, found: { kind: 'tag', from: at, to, target: tag } };
}

function wikiAt(text: string, at: number): Step | null {
  const match = matchAt(WIKI, text, at);
  if (!match) return null;
  const to = at + match[0].length;
  const [target = '', ...labels] = (match[2] ?? '').split('|');
  const link = (labels.length > 0 ? target.replace(/\\$/, '') : target).trim();
  const label = labels.length > 0 ? labels.join('|').trim() : link.replace(/(?!^)#/g, ' > ');
  const kind = match[1] === '!' ? 'embed' : 'link';
  return { to, found: { kind, from: at, to, target: link.replaceAll('\u00a0', ' '), label } };
}

function openBracket(text: string, at: number, brackets: number[]): Step {
  const isImage = text.startsWith('![', at);
  if (isImage || text.charAt(at) === '[') brackets.push(at);
  return { to: at + (isImage ? 2 : 1) };
}

function closeBracket(text: string, at: number, brackets: number[]): Step {
  const from = brackets.pop();
  const match = from === undefined ? null : matchAt(TARGET, text, at + 1);
  if (from === undefined || !match) return { to: at + 1 };
  const to = at + 1 + match[0].length;
  const target = match[1] ?? match[2] ?? '';
  if (target === '' || SCHEME.test(target) || target.startsWith('//')) return { to };
  const isImage = text.charAt(from) === '!';
  const label = text.slice(from + (isImage ? 2 : 1), at);
  const kind = isImage ? 'embed' : 'link';
  return { to, found: { kind, from, to, target: decode(target), label } };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
