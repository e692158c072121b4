// The pictures of the dashboard: when the papers were published, by status, and when papers were finished.
import { useMemo, useState } from 'preact/hooks';
import type { Paper } from '../../paper';
import { useDesk } from '../parts/desk';
import { ColumnChart } from '../parts/column-chart';
import { moveFocus } from '../parts/move-focus';
import { finishedBars } from './finished-bars';
import { yearBars } from './year-bars';

const PERIODS = ['month', 'week'] as const;

interface Props {
  readonly papers: readonly Paper[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isActive: (field: 'year' | 'finished', value: string) => boolean;
  readonly onPick: (field: 'year' | 'finished', value: string) => void;
}

/** Two charts and the legend they share. */
export function Pictures({ papers, today, isActive, onPick }: Props) {
  const { words, statuses } = useDesk();
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>('month');
  const years = useMemo(() => yearBars(papers, statuses, words), [papers, statuses, words]);
  const finished = useMemo(
    () => finishedBars(papers, period, today, words),
    [papers, period, today, words],
  );
  return (
    <div class="paper-catalog-pictures">
      <figure>
        <figcaption>{words.pictures.years}</figcaption>
        <ColumnChart
          label={words.pictures.years}
          bars={years.map((bar) => ({ ...bar, isActive: isActive('year', bar.key) }))}
          onPick={(year) => onPick('year', year)}
        />
        <Legend />
      </figure>
      <figure>
        <figcaption>
          {words.pictures.finished}
          <PeriodTabs period={period} onPeriod={setPeriod} />
        </figcaption>
        <ColumnChart
          label={words.pictures.finished}
          bars={finished.map((bar) => ({ ...bar, isActive: isActive('finished', bar.key) }))}
          onPick={(span) => onPick('finished', span)}
        />
      </figure>
    </div>
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

interface PeriodProps {
  readonly period: (typeof PERIODS)[number];
  readonly onPeriod: (period: (typeof PERIODS)[number]) => void;
}

function PeriodTabs({ period, onPeriod }: PeriodProps) {
  const { words } = useDesk();
  return (
    <span
      class="paper-catalog-tabs"
      role="radiogroup"
      aria-label={words.pictures.period}
      onKeyDown={moveFocus}
    >
      {PERIODS.map((name) => (
        <button
          key={name}
          type="button"
          role="radio"
          class={name === period ? 'is-active' : ''}
          aria-checked={name === period}
          data-rove
          tabIndex={name === period ? 0 : -1}
          onClick={() => onPeriod(name)}
        >
          {words.pictures[name]}
        </button>
      ))}
    </span>
  );
}
