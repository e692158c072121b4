// Wiki links as text: taking `[[target#sub|label]]` apart and writing it, also inside table cells, where `|` is escaped.

/** A wiki link: `target` is the note as written (`''` for a place in the same note), `sub` the heading or `^block`, without `#`. */
export interface WikiLink {
  readonly target: string;
  readonly sub: string | null;
  readonly label: string | null;
}

const WIKI_LINK =
  /\[\[([^[\]\n|]+?(?:\][^[\]\n|]+?)*)(?:\|((?:[^\n[\]]|\[[^\n[\]]*\]|\](?!\]))*))?\]\]/y;

/** The wiki link that begins at `from`, with the offset after it; null where none begins or it is a `[[label]](url)`. */
export function wikiLinkAt(text: string, from: number): { link: WikiLink; to: number } | null {
  WIKI_LINK.lastIndex = from;
  const match = WIKI_LINK.exec(text);
  if (match === null || text[WIKI_LINK.lastIndex] === '(') return null;
  return { link: splitLink(match[1] ?? '', match[2] ?? null), to: WIKI_LINK.lastIndex };
}

/** Reads a text that is nothing but one wiki link, with or without the `\|` of a table; null if it is anything else. */
export function parseWikiLink(text: string): WikiLink | null {
  const trimmed = text.trim();
  const found = wikiLinkAt(trimmed, 0);
  return found?.to === trimmed.length ? found.link : null;
}

/** Writes a wiki link; inside a table cell the `|` before the label is escaped. */
export function formatWikiLink(link: WikiLink, place: 'text' | 'table'): string {
  const bar = place === 'table' ? '\\|' : '|';
  const sub = link.sub === null ? '' : `#${link.sub}`;
  const label = link.label === null ? '' : bar + link.label;
  return `[[${link.target}${sub}${label}]]`;
}

function splitLink(address: string, label: string | null): WikiLink {
  // In a table the bar is written `\|`: the backslash is left over at the end of the address.
  const whole = label !== null && address.endsWith('\\') ? address.slice(0, -1) : address;
  const hash = whole.indexOf('#');
  const target = hash < 0 ? whole : whole.slice(0, hash);
  const sub = hash < 0 ? null : whole.slice(hash + 1).trim();
  return { target: target.trim(), sub, label: label === null ? null : label.trim() };
}
