// What to read next: what is begun, then by priority, then what more lists name, then what is newer.
import type { Paper, Status } from '../paper';
import { publishedOn } from './published-on';

const PRIORITIES: Readonly<Record<string, number>> = {
  high: 3,
  medium: 2,
  low: 1,
  高: 3,
  中: 2,
  低: 1,
};

/** The best `limit` unfinished papers, best first. */
export function nextToRead(
  papers: readonly Paper[],
  statuses: readonly Status[],
  limit: number,
): Paper[] {
  const rank = new Map(statuses.filter(({ done }) => !done).map(({ name }, i) => [name, i]));
  const best: Paper[] = [];
  for (const paper of papers) {
    if (!rank.has(paper.status)) continue;
    const place = best.findIndex((other) => compareUrgency(paper, other, rank) < 0);
    if (place >= 0) best.splice(place, 0, paper);
    else if (best.length < limit) best.push(paper);
    if (best.length > limit) best.pop();
  }
  return best;
}

function compareUrgency(a: Paper, b: Paper, rank: ReadonlyMap<string, number>): number {
  return (
    (rank.get(b.status) ?? 0) - (rank.get(a.status) ?? 0) ||
    priorityOf(b) - priorityOf(a) ||
    b.lists.length - a.lists.length ||
    compareDates(publishedOn(b) ?? '', publishedOn(a) ?? '')
  );
}

/** Words and numbers alike: `high` or 3, `medium` or 2, `low` or 1; none is below low. */
function priorityOf({ priority }: Paper): number {
  if (priority === null) return 0;
  const number = Number(priority);
  return Number.isFinite(number) ? number : (PRIORITIES[priority.toLowerCase()] ?? 0);
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
