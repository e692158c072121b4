// What to read next: unfinished papers by priority, then those added longest ago.
import type { Paper, Status } from '../paper';
import { priorityRank } from './priority-rank';

/** The first `limit` unfinished papers; those without a priority or a day of adding come last. */
export function nextToRead(
  papers: readonly Paper[],
  statuses: readonly Status[],
  limit: number,
): Paper[] {
  const unfinished = new Set(statuses.filter(({ done }) => !done).map(({ name }) => name));
  const next: Paper[] = [];
  for (const paper of papers) {
    if (!unfinished.has(paper.status)) continue;
    const place = next.findIndex((other) => compareUrgency(paper, other) < 0);
    if (place >= 0) next.splice(place, 0, paper);
    else if (next.length < limit) next.push(paper);
    if (next.length > limit) next.pop();
  }
  return next;
}

function compareUrgency(a: Paper, b: Paper): number {
  const rank = (paper: Paper): number => priorityRank(paper.priority) ?? Number.MAX_VALUE;
  return rank(a) - rank(b) || compareDates(a.added, b.added);
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
