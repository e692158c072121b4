// Which papers a work may be one of: what importing, pasting and scripts ask the catalog.
import type { NotePath, Paper, Work } from '../paper';
import type { PaperSource } from './catalog';

/** What to look for; whatever is absent or null is not asked. A link is followed by `resolve` and, failing that, taken as a title. */
export interface Wanted extends Partial<
  Pick<Work, 'arxiv' | 'doi' | 'citekey' | 'title' | 'aliases'>
> {
  readonly link?: string | null;
}

/** The papers found, each once: by link first, then by identifiers, then by titles and aliases. */
export function findPapers(
  catalog: PaperSource,
  wanted: Wanted,
  resolve: (target: string) => NotePath | null,
): Paper[] {
  const { link, arxiv, doi, citekey, title, aliases = [] } = wanted;
  const linked = link == null ? null : resolve(link);
  const noted = linked === null ? null : catalog.byPath(linked);
  const titles = [title, ...aliases, link].filter((name) => name != null && name !== '');
  return [
    ...new Set([
      ...(noted === null ? [] : [noted]),
      ...(arxiv == null ? [] : catalog.papersWith('arxiv', arxiv)),
      ...(doi == null ? [] : catalog.papersWith('doi', doi)),
      ...(citekey == null ? [] : catalog.papersWith('citekey', citekey)),
      ...titles.flatMap((name) => catalog.papersWith('title', name ?? '')),
    ]),
  ];
}
