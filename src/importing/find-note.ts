// Which note of the vault an entry means: by its wiki link, else by identifiers and titles.
import type { Catalog } from '../catalog/catalog';
import { linkName, nameKeys } from '../catalog/item';
import type { Identity } from '../catalog/identity-index';
import type { Entry } from '../lists/reading/entry';
import type { NotePath, Paper } from '../paper';
import { isConflict } from './is-conflict';
import type { Candidate, Doubt, Evidence, Match } from './plan';

/** What matching asks of the vault. */
export interface NoteLookup {
  readonly catalog: Pick<Catalog, 'papersWith' | 'byPath' | 'papers'>;
  /** Note a link target written in `source` reaches; null for none. */
  readonly resolveLink: (target: string, source: NotePath) => NotePath | null;
}

/** A paper that has a note. */
export type NotedPaper = Paper & { readonly path: NotePath };

/** What identifies an entry; its title, its aliases and the name its link asks for as keys. */
export function identityOf(entry: Entry): Identity {
  const { arxiv, doi, citekey, title, aliases, link } = entry;
  const names = link === null ? [title, ...aliases] : [title, ...aliases, linkName(link)];
  return { arxiv, doi, citekey, titleKeys: nameKeys(names) };
}

/** Finds the note of an entry that stands in `source` (`''` outside the vault); near titles are not looked for here. */
export function findNote(
  entry: Entry,
  identity: Identity,
  source: NotePath,
  lookup: NoteLookup,
): Match {
  const linked = entry.link === null ? null : lookup.resolveLink(entry.link, source);
  if (linked !== null && linked !== source)
    return { type: 'known', path: linked, evidence: 'link' };
  const hits = findHits(identity, lookup);
  const alike = [...hits].filter(([paper]) => !isConflict(entry, paper));
  if (alike.length === 0) return unsure([...hits.keys()], 'conflicting-identifier');
  const best = pickBest(alike, source, lookup);
  if (best === null)
    return unsure(
      alike.map(([paper]) => paper),
      'several-notes',
    );
  return { type: 'known', path: best[0].path, evidence: best[1][0] ?? 'title' };
}

/** Candidates as a match; none makes it new. */
export function unsure(papers: readonly NotedPaper[], doubt: Doubt): Match {
  const candidates: Candidate[] = papers.map(({ path, title }) => ({
    id: path,
    path,
    title,
    doubt,
  }));
  return candidates.length === 0 ? { type: 'new' } : { type: 'unsure', candidates };
}

/** Whether a paper has a note. */
export function hasNote(paper: Paper): paper is NotedPaper {
  return paper.path !== null;
}

type Hit = readonly [NotedPaper, readonly Evidence[]];

function findHits(identity: Identity, { catalog }: NoteLookup): Map<NotedPaper, Evidence[]> {
  const hits = new Map<NotedPaper, Evidence[]>();
  const look = (evidence: Exclude<Evidence, 'link'>, value: string | null): void => {
    if (value === null) return;
    for (const paper of catalog.papersWith(evidence, value)) {
      if (!hasNote(paper)) continue;
      const known = hits.get(paper) ?? [];
      if (!known.includes(evidence)) hits.set(paper, [...known, evidence]);
    }
  };
  look('arxiv', identity.arxiv);
  look('doi', identity.doi);
  look('citekey', identity.citekey);
  for (const key of identity.titleKeys) look('title', key);
  return hits;
}

// One note that all evidence speaks for; of equals, one that this very list was imported into before.
function pickBest(hits: readonly Hit[], source: NotePath, lookup: NoteLookup): Hit | null {
  if (hits.length === 1) return hits[0] ?? null;
  const all = new Set(hits.flatMap(([, evidence]) => evidence));
  const best = hits.filter(([, evidence]) => evidence.length === all.size);
  if (best.length <= 1) return best[0] ?? null;
  const named = best.filter(([paper]) => isListedIn(paper, source, lookup));
  return named.sort(([one], [other]) => (one.path < other.path ? -1 : 1))[0] ?? null;
}

function isListedIn(paper: NotedPaper, source: NotePath, { resolveLink }: NoteLookup): boolean {
  if (source === '') return false;
  return paper.lists.some(
    (list) => list === source || resolveLink(plainTarget(list), paper.path) === source,
  );
}

function plainTarget(list: string): string {
  return list.replace(/^\[\[|\]\]$/g, '').replace(/[|#].*$/, '');
}
