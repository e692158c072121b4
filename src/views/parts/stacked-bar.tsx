// A bar of coloured parts whose lengths are counts; what it shows is also said in words beside it, so it is for the eye only.

/** One part: its tone, how many, and whether it stands for planned papers, which are drawn hatched. */
export interface BarPart {
  readonly tone: string;
  readonly count: number;
  readonly planned?: boolean;
}

interface Props {
  readonly parts: readonly BarPart[];
  /** Count that fills the whole length; the sum of the parts unless given. */
  readonly full?: number;
}

/** Draws the parts in their order, leaving out empty ones. */
export function StackedBar({ parts, full }: Props) {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const whole = full ?? sum;
  return (
    <span class="paper-catalog-bar" aria-hidden="true">
      {parts.map(({ tone, count, planned }) =>
        count === 0 ? null : (
          <span
            key={`${tone}${planned === true ? '-planned' : ''}`}
            class={`paper-catalog-bar-part paper-catalog-tone-${tone}${planned === true ? ' is-planned' : ''}`}
            style={{ width: `${(100 * count) / whole}%` }}
          />
        ),
      )}
    </span>
  );
}
