// What is found is wanted in sight: while one types in the filter, the papers stand at the top of the view.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Scrolls to the papers when the user has changed the query; not when a click elsewhere has. */
export function useResultsInSight(section: RefObject<HTMLElement | null>, query: string): void {
  useLayoutEffect(() => {
    const isTyped = section.current?.querySelector('input[role="combobox"]:focus') != null;
    if (isTyped && query !== '') section.current?.scrollIntoView({ block: 'start' });
  }, [section, query]);
}
