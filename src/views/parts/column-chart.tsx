// Upright bars of coloured parts, one a period. Each bar says in words what it shows and can be pressed.
import { moveFocus } from './move-focus';
import type { BarPart } from './stacked-bar';

/** One bar: `label` stands beneath it, `text` says it all in words. */
export interface ChartBar {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly parts: readonly BarPart[];
  readonly isActive: boolean;
}

interface Props {
  readonly label: string;
  readonly bars: readonly ChartBar[];
  readonly onPick: (key: string) => void;
}

/** The most labels that stand beneath the bars without touching. */
const LABELS = 8;

/** A chart of bars on one scale. */
export function ColumnChart({ label, bars, onPick }: Props) {
  const full = Math.max(1, ...bars.map(heightOf));
  const step = Math.ceil(bars.length / LABELS);
  return (
    <div class="paper-catalog-chart" role="group" aria-label={label} onKeyDown={moveFocus}>
      <span class="paper-catalog-chart-top" aria-hidden="true">
        {full}
      </span>
      {bars.map((bar, index) => (
        <button
          key={bar.key}
          type="button"
          class={`paper-catalog-chart-bar${bar.isActive ? ' is-active' : ''}`}
          data-rove
          tabIndex={index === 0 ? 0 : -1}
          aria-label={bar.text}
          aria-pressed={bar.isActive}
          onClick={() => onPick(bar.key)}
        >
          <span class="paper-catalog-chart-stack">
            {bar.parts.map(({ tone, count }) =>
              count === 0 ? null : (
                <span
                  key={tone}
                  class={`paper-catalog-bar-part paper-catalog-tone-${tone}`}
                  style={{ height: `${(100 * count) / full}%` }}
                />
              ),
            )}
          </span>
          <span class="paper-catalog-chart-label">
            {(bars.length - 1 - index) % step === 0 ? bar.label : ''}
          </span>
        </button>
      ))}
    </div>
  );
}

function heightOf({ parts }: ChartBar): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
