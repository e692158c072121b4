// Keeps the figures of the dashboard with the catalog. Over a large vault the papers are drawn before they are counted, and counted a few thousand at a time.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Grouping } from '../../catalog/group-table';
import type { DashboardModel } from '../dashboard-model';
import { Figures } from './figures';

/** Papers that are counted before anything is drawn; more would be waited for. */
const AT_ONCE = 2000;
/** Papers counted in one turn of the window. */
const TURN = 2000;

/** The figures; null while they are still to be counted the first time. The groups named are needed first. */
export function useFigures(
  { catalog, settings }: Pick<DashboardModel, 'catalog' | 'settings'>,
  root: HTMLElement,
  groups: readonly Grouping[],
): Figures | null {
  const { statuses } = settings();
  const kept = useRef<Figures | null>(null);
  const [isDrawn, setDrawn] = useState(catalog.papers().length <= AT_ONCE);
  useMemo(() => {
    kept.current = null;
  }, [catalog, statuses]);
  if (kept.current?.isCurrent() !== true) kept.current = new Figures(catalog, statuses, groups);
  useLayoutEffect(
    () =>
      catalog.subscribe((event) => {
        if (kept.current?.follow(event) === false) kept.current = null;
      }),
    [catalog],
  );
  useLayoutEffect(() => {
    if (isDrawn) return;
    const steps = [
      () => kept.current?.countSome(TURN) ?? true,
      // What the drawing would look through all papers for; both are kept.
      once(() => kept.current?.next()),
      once(() => catalog.problems()),
    ];
    return workInTurns(root, steps, () => setDrawn(true));
  }, [isDrawn, root]);
  if (!isDrawn) return null;
  kept.current.countSome(Infinity);
  return kept.current;
}

function once(act: () => unknown): () => boolean {
  return () => {
    act();
    return true;
  };
}

/** Takes one step in each turn after the frame that is being made has been shown, each again until it says that it is done; the function returned ends it. */
function workInTurns(
  root: HTMLElement,
  steps: readonly (() => boolean)[],
  done: () => void,
): () => void {
  const window = root.ownerDocument.defaultView;
  let [isOver, at] = [false, 0];
  const turn = () => {
    if (isOver) return;
    if (steps[at]?.() === true) at += 1;
    // Drawing has a turn of its own.
    window?.setTimeout(at < steps.length ? turn : done);
  };
  window?.requestAnimationFrame(() => window.setTimeout(turn));
  return () => {
    isOver = true;
  };
}
