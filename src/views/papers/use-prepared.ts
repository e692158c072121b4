// Makes a search ready for the first letter of a query while nothing else happens.
import { useEffect } from 'preact/hooks';
import type { PaperSearch } from '../../catalog/paper-search';
import type { Paper } from '../../paper';

/** Milliseconds without a change of the papers before the work begins. */
const CALM = 300;
/** Milliseconds of work in one turn of the window. */
const TURN = 5;

/** Prepares these papers in short turns; begins again when others take their place, which costs little for those that stay. */
export function usePrepared(search: PaperSearch, papers: readonly Paper[]): void {
  useEffect(() => {
    const steps = search.prepare(papers);
    let timer = window.setTimeout(turn, CALM);
    function turn(): void {
      const end = performance.now() + TURN;
      while (performance.now() < end) if (steps.next().done === true) return;
      timer = window.setTimeout(turn);
    }
    return () => window.clearTimeout(timer);
  }, [search, papers]);
}
