// What the metadata cache knows of a note, as Obsidian lays it out.

/** A place in a note; line and column from 0, the offset in UTF-16 units. */
export interface Loc {
  line: number;
  col: number;
  offset: number;
}

/** From a place up to, not including, another. */
export interface Pos {
  start: Loc;
  end: Loc;
}

/** Something that stands somewhere in a note. */
export interface CacheItem {
  position: Pos;
}

/** A link as written and what it names. */
export interface Reference {
  link: string;
  original: string;
  displayText?: string;
}

/** A link in the text. */
export interface ReferenceCache extends Reference, CacheItem {}

/** A link that leads somewhere. */
export type LinkCache = ReferenceCache;

/** A link that shows its target in place. */
export type EmbedCache = ReferenceCache;

/** A link in a property; lists and nested properties make a key such as `lists.0`. */
export interface FrontmatterLinkCache extends Reference {
  key: string;
}

/** A tag with its `#`. */
export interface TagCache extends CacheItem {
  tag: string;
}

/** A heading without its marks. */
export interface HeadingCache extends CacheItem {
  heading: string;
  level: number;
}

/** A block of the note. */
export interface SectionCache extends CacheItem {
  id?: string | undefined;
  type: string;
}

/** An item of a list; `parent` is the parent's line, or the negative line of a list's first item. */
export interface ListItemCache extends CacheItem {
  id?: string | undefined;
  task?: string | undefined;
  parent: number;
}

/** A block that links can name. */
export interface BlockCache extends CacheItem {
  id: string;
}

/** The properties, typed as YAML types them. */
export type FrontMatterCache = Record<string, unknown>;

/** All of it; what a note does not have is absent. */
export interface CachedMetadata {
  links?: LinkCache[];
  embeds?: EmbedCache[];
  tags?: TagCache[];
  headings?: HeadingCache[];
  sections?: SectionCache[];
  listItems?: ListItemCache[];
  frontmatter?: FrontMatterCache;
  frontmatterPosition?: Pos;
  frontmatterLinks?: FrontmatterLinkCache[];
  blocks?: Record<string, BlockCache>;
}
