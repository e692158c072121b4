// All wiki links of a text, with their places.
import { wikiLinkAt, type WikiLink } from './wiki-link';

/** A wiki link and the offsets of its whole markup. */
export interface PlacedLink extends WikiLink {
  readonly from: number;
  readonly to: number;
}

/** Wiki links in the order of the text. */
export function findWikiLinks(text: string): PlacedLink[] {
  const links: PlacedLink[] = [];
  for (let at = text.indexOf('[['); at >= 0; at = text.indexOf('[[', at)) {
    const found = wikiLinkAt(text, at);
    if (found !== null) links.push({ ...found.link, from: at, to: found.to });
    at = found?.to ?? at + 2;
  }
  return links;
}
