// The menus by which a status or a priority is chosen.
import type { Words } from '../../i18n/words';
import type { Paper } from '../../paper';
import type { StatusLook } from '../parts/status-look';
import type { MenuLine } from '../parts/surface';

const PRIORITIES: readonly string[] = ['high', 'medium', 'low'];
/** More different priorities than this are no scale. */
const MOST = 9;

/** A line for each status; the paper's own is ticked. */
export function statusLines(
  statuses: readonly StatusLook[],
  paper: Pick<Paper, 'status'> | null,
  choose: (status: string) => void,
): readonly MenuLine[] {
  return statuses.map(({ name, label }) => ({
    label,
    checked: paper?.status === name,
    run: () => choose(name),
  }));
}

/** A line for each priority and one for none; the paper's own is ticked. */
export function priorityLines(
  words: Words,
  paper: Pick<Paper, 'priority'> | null,
  offered: readonly string[],
  choose: (priority: string | null) => void,
): readonly MenuLine[] {
  const labels: Readonly<Record<string, string>> = words.priorities;
  const named = offered.map((priority) => ({
    label: labels[priority] ?? priority,
    checked: paper?.priority === priority,
    run: () => choose(priority),
  }));
  const none = {
    label: words.papers.noPriority,
    checked: paper?.priority === null,
    run: () => choose(null),
  };
  return [...named, none];
}

/** The priorities to choose from: those the papers have, where they are a scale of another kind than words. */
export function offerPriorities(papers: readonly Paper[]): readonly string[] {
  const used = new Set<string>();
  for (const { priority } of papers) if (priority !== null) used.add(priority);
  const isOwnScale = used.size <= MOST && [...used].some((one) => !PRIORITIES.includes(one));
  return isOwnScale ? [...used].sort() : PRIORITIES;
}
