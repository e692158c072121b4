// An icon of Obsidian's set, for the eye only.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from './desk';

/** Draws the Lucide icon of this name; screen readers pass over it. */
export function Icon({ name }: { readonly name: string }) {
  const { surface } = useDesk();
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current !== null) surface.setIcon(ref.current, name);
  }, [surface, name]);
  return <span ref={ref} class="paper-catalog-icon" aria-hidden="true" />;
}
