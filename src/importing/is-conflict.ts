// Whether two works that look alike carry identifiers that speak against it.

/** The identifiers that tell works apart; citekeys do not: each library makes its own. */
export interface Identifiers {
  readonly arxiv: string | null;
  readonly doi: string | null;
}

/** An equal arXiv identifier settles it (a preprint gets a second DOI when published), else a different one, else a different DOI. */
export function isConflict(one: Identifiers, other: Identifiers): boolean {
  if (one.arxiv !== null && other.arxiv !== null) return one.arxiv !== other.arxiv;
  return one.doi !== null && other.doi !== null && one.doi !== other.doi;
}
