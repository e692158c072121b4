// The picture of the dashboard: when the papers were published, by status, or when papers were finished.
import type { Picture } from '../dashboard-state';
import { ColumnChart } from '../parts/column-chart';
import { useDesk } from '../parts/desk';
import { useOwnId } from '../parts/use-own-id';
import type { Figures } from './figures';
import { finishedBars } from './finished-bars';
import { yearBars } from './year-bars';

interface Props {
  readonly figures: Figures;
  readonly picture: Picture;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isActive: (field: 'year' | 'finished', value: string) => boolean;
  readonly onPick: (field: 'year' | 'finished', value: string) => void;
}

/** A chart with its legend. */
export function PictureChart({ figures, picture, today, isActive, onPick }: Props) {
  const { words, statuses } = useDesk();
  const id = useOwnId();
  const bars =
    picture === 'years'
      ? yearBars(figures.groups('year'), statuses, words)
      : finishedBars(figures.finishedByDay, picture, today, words);
  const field = picture === 'years' ? 'year' : 'finished';
  return (
    <figure class="paper-catalog-picture">
      <figcaption id={id}>{words.pictures.captions[picture]}</figcaption>
      <ColumnChart
        labelId={id}
        bars={bars.map((bar) => ({ ...bar, isActive: isActive(field, bar.key) }))}
        onPick={(key) => onPick(field, key)}
      />
      {picture === 'years' && <Legend />}
    </figure>
  );
}

function Legend() {
  const { statuses } = useDesk();
  return (
    <ul class="paper-catalog-legend">
      {statuses.map(({ name, label, tone }) => (
        <li key={name}>
          <span class={`paper-catalog-mark paper-catalog-tone-${tone}`} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
