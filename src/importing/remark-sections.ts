// The remarks of an item as sections of its note: one for each list, under a heading that names it.
import type { Section } from '../notes/change';
import type { Entry } from '../lists/reading/entry';
import type { PlacedEntry } from './plan';

const LINK_ALONE = /^\(?\[[^\]]*\]\((\S+?)\)\)?$/;

/** Sections in the order of the sources; `headingOf` gives the heading line of one. A list without remarks gives none. */
export function remarkSections(
  entries: readonly PlacedEntry[],
  headingOf: (source: number) => string,
): Section[] {
  const bySource = new Map<number, Set<string>>();
  for (const { source, entry } of entries) {
    const paragraphs = entryParagraphs(entry);
    if (paragraphs.length === 0) continue;
    const others = bySource.get(source) ?? [];
    bySource.set(source, new Set([...others, ...paragraphs]));
  }
  if (bySource.size === 0) return [];
  const inOrder = [...bySource].sort(([one], [other]) => one - other);
  return inOrder.map(([source, paragraphs]) => ({
    heading: headingOf(source),
    paragraphs: [...paragraphs],
  }));
}

/** What an entry says beyond its fields: its remarks, and the addresses no field and no remark holds. */
export function entryParagraphs(entry: Entry): string[] {
  const fields = [entry.url, entry.pdf, entry.code];
  const isHeld = (url: string): boolean => fields.includes(url) || isIdentifier(url, entry);
  const remarks = entry.remarks
    .map(cleanParagraph)
    .filter((remark) => remark !== '' && !isHeld(linkedAddress(remark) ?? ''));
  const links = entry.urls.filter(
    ({ url }) => !isHeld(url) && !remarks.some((remark) => remark.includes(url)),
  );
  const formatted = links.map(({ url, text, role }) => `[${cleanLabel(text) || role}](${url})`);
  return [...remarks, ...new Set(formatted)];
}

/** The address of a paragraph that is nothing but a link; null for any other. */
export function linkedAddress(paragraph: string): string | null {
  return LINK_ALONE.exec(paragraph)?.[1] ?? null;
}

// The address of an identifier the note holds says nothing new.
function isIdentifier(url: string, { arxiv, doi }: Entry): boolean {
  const folded = url.toLowerCase();
  if (doi !== null && folded.includes(`doi.org/${doi}`)) return true;
  return arxiv !== null && /\/\/(?:[a-z]+\.)?arxiv\.org\//.test(folded) && folded.includes(arxiv);
}

// Templater may run on notes as they appear: its commands must not come out of a list.
function cleanParagraph(remark: string): string {
  return remark.replace(/\r\n?/g, '\n').replaceAll('<%', '&lt;%').trim();
}

function cleanLabel(text: string): string {
  return cleanParagraph(text).replace(/[[\]]/g, '').replace(/\s+/g, ' ');
}
