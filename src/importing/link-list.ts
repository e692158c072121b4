// Titles in a source list become wiki links to their notes; quotes, emphasis and web addresses around them stay.
import type { Entry } from '../lists/reading/entry';
import type { Change, Replacement } from '../notes/change';
import { noteName } from '../notes/free-path';
import type { NotePath } from '../paper';
import { titleKey } from '../text/title-key';
import { formatWikiLink, parseWikiLink } from '../text/wiki-link';
import type { PlanItem } from './plan';
import type { Source } from './source';

/** How a source is linked: its number, and the target by which a link in it reaches a note. */
export interface ListPlace {
  readonly source: Source;
  readonly number: number;
  /** Text of the whole file the source was taken from, as it stands now. */
  readonly seen: string;
  readonly linkTarget: (path: NotePath, from: NotePath) => string;
}

const MARKED = /^([*_~=`"“”‘’'《》「」『』【】\s]*)(.*?)([*_~=`"“”‘’'《》「」『』【】\s]*)$/su;
/** A link to a file that is no note must stay. */
const FILE = /\.(?!md$)[a-z][a-z\d]{1,3}$/i;
const WEB_LINK = /^\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\(\s*<?([^)>\s]+)>?[^)]*\)$/;

/** The change that links the titles of one list; null where nothing is to link or the list has changed since it was read. */
export function linkList(place: ListPlace, items: readonly PlanItem[]): Change | null {
  const { source, seen } = place;
  if (source.path === null || !seen.startsWith(source.text, source.offset)) return null;
  const replacements = items.flatMap((item) => linkItem(place, source.path ?? '', item));
  return replacements.length === 0
    ? null
    : { type: 'replace', path: source.path, replacements, seen };
}

function linkItem(place: ListPlace, path: NotePath, item: PlanItem): Replacement[] {
  const note = item.path;
  if (note === null) return [];
  const own = item.entries.filter(
    ({ source, entry }) => source === place.number && entry.source !== null,
  );
  return own.flatMap(({ entry }) => {
    const from = place.source.offset + (entry.source?.from ?? 0);
    const before = place.source.text.slice(entry.source?.from, entry.source?.to);
    const after = linkTitle(before, entry, place.linkTarget(note, path));
    return after === null || after === before ? [] : [{ from, before, after, note }];
  });
}

/** The link that takes the place of a title as written; null where it already is one, or words beside the title would be lost. */
function linkTitle(written: string, entry: Entry, target: string): string | null {
  const [, start = '', words = '', end = ''] = MARKED.exec(written) ?? [];
  const isHalfCode = countTicks(start) !== countTicks(end);
  if (words === '' || words.includes('\n') || isHalfCode) return null;
  const table = entry.source?.table ?? null;
  const wiki = parseWikiLink(words);
  if (wiki !== null && noteName(wiki.target).toLowerCase() === noteName(target).toLowerCase())
    return null;
  const web = WEB_LINK.exec(words);
  const said = wiki?.label ?? wiki?.target ?? web?.[1] ?? words;
  const place = wiki !== null && FILE.test(wiki.target) ? null : findTitle(said, entry.title);
  if (place === null) return null;
  const { before, label, after } = place;
  const link = formatWikiLink(
    { target, sub: null, label: label === target ? null : label },
    table === null ? 'text' : 'table',
  );
  const address = web === null ? '' : ` ([link](${web[2] ?? ''}))`;
  // Between backticks it would be no link.
  return start.replaceAll('`', '') + before + link + after + address + end.replaceAll('`', '');
}

/** A title within words, and what stands around it there. */
interface TitlePlace {
  readonly before: string;
  readonly label: string;
  readonly after: string;
}

/** Where a title stands in words, `Title (NeurIPS 2019)`; null where it does not stand there as it was read, or in an anchor of HTML. */
function findTitle(words: string, title: string): TitlePlace | null {
  if (/<a\b/i.test(words)) return null;
  if (titleKey(words) === titleKey(title))
    return { before: '', label: cleanLabel(words, title), after: '' };
  const at = words.indexOf(title);
  if (at < 0) return null;
  return {
    before: words.slice(0, at),
    label: cleanLabel(title, title),
    after: words.slice(at + title.length),
  };
}

function countTicks(marks: string): number {
  return marks.split('`').length - 1;
}

// The words stay where they say the title and nothing else; brackets and bars cannot stand in a label.
function cleanLabel(words: string, title: string): string {
  const isSame = titleKey(words) === titleKey(title);
  if (isSame && !/[[\]|\\<]/.test(words)) return words.trim();
  return title
    .replace(/[[\]|\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
