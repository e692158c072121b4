// A part of the dashboard under a heading, which can be folded away.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const section = useRef<HTMLElement>(null);
  const wasFolded = useRef(isFolded);
  useLayoutEffect(() => {
    // What was unfolded is wanted in sight.
    if (wasFolded.current && !isFolded) section.current?.scrollIntoView({ block: 'nearest' });
    wasFolded.current = isFolded;
  }, [isFolded]);
  return (
    <section
      ref={section}
      class={`paper-catalog-panel paper-catalog-panel-${name}`}
      aria-labelledby={id}
    >
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
