// Papers in nearly the order they will have, so that sorting them after a small change costs little more than one look at each.
import type { SortBy } from '../../catalog/sort-papers';
import type { Paper } from '../../paper';

/** Those of `found` that were sorted before, in that order, then the others. Which papers come out is the same; sorting runs in order costs one comparison each. */
export function nearlySorted(sorted: readonly Paper[], found: readonly Paper[]): readonly Paper[] {
  const wanted = new Set(found);
  const kept = sorted.filter((paper) => wanted.has(paper));
  for (const paper of kept) wanted.delete(paper);
  return [...kept, ...wanted];
}

/** The order with titles deciding between equals, so that it does not matter in which order they came. */
export function completeOrder(order: readonly SortBy[]): readonly SortBy[] {
  const isComplete = order.some(({ key }) => key === 'title');
  return isComplete ? order : [...order, { key: 'title', direction: 'up' }];
}
