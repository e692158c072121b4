// What the text of a link says: path and subpath, and where a subpath leads in a note.
import type {
  BlockCache,
  CachedMetadata,
  HeadingCache,
  ListItemCache,
  Loc,
} from './cached-metadata';

/** A heading reached by a subpath, up to the next one of its level or above. */
export interface HeadingSubpathResult {
  type: 'heading';
  start: Loc;
  end: Loc | null;
  current: HeadingCache;
  next: HeadingCache | null;
}

/** A block reached by a subpath. */
export interface BlockSubpathResult {
  type: 'block';
  start: Loc;
  end: Loc | null;
  block: BlockCache;
  list?: ListItemCache;
}

/** Splits a link at its first `#`, which stays with the subpath. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const plain = linktext.replaceAll('\u00a0', ' ').normalize('NFC');
  const at = plain.indexOf('#');
  return at < 0
    ? { path: plain.trim(), subpath: '' }
    : { path: plain.slice(0, at).trim(), subpath: plain.slice(at) };
}

/** The path of a link, without its subpath. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as links to it are compared: no marks, single spaces. */
export function stripHeading(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\s]+/g, ' ').trim();
}

/** A heading as it may stand in a link. */
export function stripHeadingForLink(heading: string): string {
  return heading.replace(/(?:[:#|^\\]|%%|\[\[|\]\]|\s)+/g, ' ').trim();
}

/** Where a subpath (`#Heading#Below` or `#^block`) leads; null where nothing fits. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const [only] = parts;
  if (only?.startsWith('^') === true) return findBlock(cache, only.slice(1).toLowerCase());
  return parts.length > 0 ? findHeading(cache.headings ?? [], parts) : null;
}

function findBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
  const found = { type: 'block' as const, ...block.position, block };
  return list ? { ...found, list } : found;
}

function findHeading(
  headings: readonly HeadingCache[],
  parts: readonly string[],
): HeadingSubpathResult | null {
  const names = parts.map(fold);
  let met = 0;
  for (const [index, current] of headings.entries()) {
    if (fold(current.heading) !== names[met]) continue;
    met += 1;
    if (met < names.length) continue;
    const next = headings.slice(index + 1).find(({ level }) => level <= current.level) ?? null;
    const { start } = current.position;
    return { type: 'heading', start, end: next?.position.start ?? null, current, next };
  }
  return null;
}

function fold(heading: string): string {
  return stripHeading(heading).toLowerCase();
}
