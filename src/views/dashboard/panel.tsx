// A part of the dashboard under a heading, which can be folded away.
import type { ComponentChildren } from 'preact';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly isFolded: boolean;
  /** Stands beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onFold: () => void;
}

/** A section with a heading that folds it. */
export function Panel({ name, title, isFolded, aside, children, onFold }: Props) {
  const id = useOwnId();
  return (
    <section class={`paper-catalog-panel paper-catalog-panel-${name}`} aria-labelledby={id}>
      <div class="paper-catalog-panel-head">
        <h3 id={id}>
          <button
            type="button"
            class="paper-catalog-panel-title"
            aria-expanded={!isFolded}
            onClick={onFold}
          >
            <span class={`paper-catalog-fold${isFolded ? ' is-folded' : ''}`} aria-hidden="true" />
            {title}
          </button>
        </h3>
        {aside}
      </div>
      {!isFolded && children}
    </section>
  );
}
