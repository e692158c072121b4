// The menus by which a status or a priority is chosen.
import type { Words } from '../../i18n/words';
import type { Paper } from '../../paper';
import type { StatusLook } from '../parts/status-look';
import type { MenuLine } from '../parts/surface';

const PRIORITIES = ['high', 'medium', 'low'] as const;

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
  choose: (priority: string | null) => void,
): readonly MenuLine[] {
  const named = PRIORITIES.map((priority) => ({
    label: words.priorities[priority],
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
