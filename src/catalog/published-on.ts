// When a paper was published, as far as it is known, in a form that sorts as text.
import type { Paper } from '../paper';

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null for an undated paper. */
export function publishedOn(paper: Pick<Paper, 'date' | 'year'>): string | null {
  return paper.date ?? (paper.year === null ? null : String(paper.year));
}

/** Year of publication; null for an undated paper. */
export function publishedIn(paper: Pick<Paper, 'date' | 'year'>): number | null {
  return paper.year ?? (paper.date === null ? null : Number(paper.date.slice(0, 4)));
}
