// What every part of the overview is given.
import type { Paper } from '../../paper';
import type { DashboardModel } from '../dashboard-model';
import type { DashboardState } from '../dashboard-state';
import type { Figures } from './figures';
import type { FilterClicks } from './filter-clicks';

export interface OverviewPartProps {
  readonly model: DashboardModel;
  readonly figures: Figures;
  readonly state: DashboardState;
  readonly clicks: FilterClicks;
  readonly onChange: (part: Partial<DashboardState>) => void;
  /** Opens the note of a paper, in a new tab with a modifier; makes it first where there is none. */
  readonly onOpen: (paper: Paper, event: MouseEvent) => void;
}

/** Whether a panel is folded, and folding it, for the panel's properties. */
export function foldingOf(
  name: string,
  { state, onChange }: Pick<OverviewPartProps, 'state' | 'onChange'>,
) {
  const { folded } = state;
  const isFolded = folded.includes(name);
  const next = isFolded ? folded.filter((one) => one !== name) : [...folded, name];
  return { name, isFolded, onFold: () => onChange({ folded: next }) };
}
