// The text of a note → what the metadata cache knows of it.
import type {
  BlockCache,
  CachedMetadata,
  FrontMatterCache,
  FrontmatterLinkCache,
  HeadingCache,
  ListItemCache,
  Loc,
  Pos,
  ReferenceCache,
  SectionCache,
  TagCache,
} from './cached-metadata';
import { getFrontMatterInfo, readProperties } from './front-matter';
import { readBlocks, type Block } from './note-blocks';
import { readInlines, type Inline } from './note-inlines';
import { readItems, type Item } from './note-items';
import { NoteLines } from './note-lines';
import { parseYaml } from './yaml';

/** Reads a note as a whole; broken YAML gives no front matter, nothing else is ever refused. */
export function parseNote(text: string): CachedMetadata {
  const note = new NoteLines(text);
  const head = readHead(note);
  const blocks = readBlocks(note.lines, head.bodyLine);
  const items = blocks
    .filter(({ type }) => type === 'list')
    .map((block) => readItems(note.lines, block));
  const inlines = [...inlineRanges(note, blocks, items.flat())].flatMap(([from, to]) =>
    readInlines(text, from, to),
  );
  const sections = blocks.map((block) => sectionOf(note, block));
  const listItems = items.flat().map((item) => itemOf(note, item));
  return dropEmpty({
    ...head.cache,
    links: referencesOf(note, inlines, 'link'),
    embeds: referencesOf(note, inlines, 'embed'),
    tags: inlines.filter(({ kind }) => kind === 'tag').map((tag) => tagOf(note, tag)),
    headings: blocks.flatMap((block) => headingOf(note, block)),
    sections: [...head.sections, ...sections],
    listItems,
    blocks: blockIds([...sections, ...listItems]),
  });
}

interface Head {
  readonly cache: CachedMetadata;
  readonly sections: SectionCache[];
  /** The first line after the property block. */
  readonly bodyLine: number;
}

function readHead(note: NoteLines): Head {
  const info = getFrontMatterInfo(note.text);
  if (!info.exists) return { cache: {}, sections: [], bodyLine: 0 };
  const closing = note.locate(info.to).line;
  const position = note.span(0, closing);
  const frontmatter = readFrontMatter(info.frontmatter);
  const head = { sections: [{ type: 'yaml', position }], bodyLine: closing + 1 };
  if (!frontmatter) return { cache: {}, ...head };
  const frontmatterLinks = [...linksIn(frontmatter, '')];
  return { cache: { frontmatter, frontmatterPosition: position, frontmatterLinks }, ...head };
}

function readFrontMatter(yaml: string): FrontMatterCache | null {
  try {
    return readProperties(parseYaml(yaml));
  } catch {
    return null;
  }
}

function* linksIn(value: unknown, key: string): Generator<FrontmatterLinkCache> {
  if (typeof value === 'string') yield* linkOfProperty(value, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      yield* linksIn(one, key === '' ? name : `${key}.${name}`);
    }
  }
}

function* linkOfProperty(value: string, key: string): Generator<FrontmatterLinkCache> {
  if (!value.includes('[')) return;
  const inline = readInlines(value, 0, value.length)[0];
  const isWhole = inline?.kind === 'link' && inline.from === 0 && inline.to === value.length;
  if (isWhole) yield { key, ...referenceOf(value, inline) };
}

// Paragraphs, quotes and tables are read as a whole, lists by item, so that hidden code stays out.
function* inlineRanges(
  note: NoteLines,
  blocks: readonly Block[],
  items: readonly Item[],
): Generator<[number, number]> {
  for (const { type, first, last, isHidden } of blocks) {
    if (!isHidden && type !== 'list') yield [note.start(first), note.end(last)];
  }
  for (const { shown } of items) {
    for (const [first, last] of shown) yield [note.start(first), note.end(last)];
  }
}

function referencesOf(
  note: NoteLines,
  inlines: readonly Inline[],
  kind: Inline['kind'],
): ReferenceCache[] {
  return inlines
    .filter((inline) => inline.kind === kind)
    .sort((a, b) => a.from - b.from)
    .map((inline) => ({ ...referenceOf(note.text, inline), position: positionOf(note, inline) }));
}

function referenceOf(
  text: string,
  { from, to, target, label }: Inline,
): { link: string; original: string; displayText: string } {
  return { link: target, original: text.slice(from, to), displayText: label ?? target };
}

function tagOf(note: NoteLines, tag: Inline): TagCache {
  return { tag: tag.target, position: positionOf(note, tag) };
}

function positionOf(note: NoteLines, { from, to }: Inline): Pos {
  return { start: note.locate(from), end: note.locate(to) };
}

function headingOf(note: NoteLines, { type, first, last }: Block): HeadingCache[] {
  if (type !== 'heading') return [];
  const position = note.span(first, last);
  const line = note.line(first).trim();
  if (last > first) {
    return [{ heading: line, level: note.line(last).includes('=') ? 1 : 2, position }];
  }
  const heading = line.replace(/^#+\s*/, '').replace(/(?:^|\s+)#+$/, '');
  return [{ heading, level: /^#*/.exec(line)?.[0].length ?? 1, position }];
}

function sectionOf(note: NoteLines, { type, first, last }: Block): SectionCache {
  const id = type === 'list' ? undefined : blockId(note.line(last));
  const section = { type, position: note.span(first, last) };
  return id === undefined ? section : { ...section, id };
}

function itemOf(note: NoteLines, item: Item): ListItemCache {
  const id = blockId(note.line(item.last));
  const start: Loc = note.locate(note.start(item.first) + item.indent);
  const position = { start, end: note.locate(note.end(item.last)) };
  return {
    position,
    parent: item.parent,
    ...(id === undefined ? {} : { id }),
    ...(item.task === undefined ? {} : { task: item.task }),
  };
}

function blockId(line: string): string | undefined {
  return /(?:^|\s)\^([a-z0-9-]+)\s*$/i.exec(line)?.[1];
}

function blockIds(items: readonly (SectionCache | ListItemCache)[]): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of items) {
    if (id !== undefined) blocks[id.toLowerCase()] = { id, position };
  }
  return blocks;
}

function dropEmpty(cache: CachedMetadata): CachedMetadata {
  const isKept = ([key, value]: [string, unknown]): boolean =>
    key === 'frontmatter' || !isEmpty(value);
  return Object.fromEntries(Object.entries(cache).filter(isKept));
}

function isEmpty(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}
