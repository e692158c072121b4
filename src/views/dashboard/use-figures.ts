// Keeps the figures of the dashboard with the catalog. Over a large vault the papers are drawn before they are counted.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DashboardModel } from '../dashboard-model';
import { Figures } from './figures';

/** Papers that are counted before anything is drawn; more would be waited for. */
const AT_ONCE = 20_000;

/** The figures; null while they are still to be counted. */
export function useFigures(
  { catalog, settings }: Pick<DashboardModel, 'catalog' | 'settings'>,
  root: HTMLElement,
): Figures | null {
  const { statuses } = settings();
  const kept = useRef<Figures | null>(null);
  const [isDrawn, setDrawn] = useState(catalog.papers().length <= AT_ONCE);
  useMemo(() => {
    kept.current = null;
  }, [catalog, statuses]);
  useLayoutEffect(
    () =>
      catalog.subscribe((event) => {
        if (kept.current?.follow(event) === false) kept.current = null;
      }),
    [catalog],
  );
  useLayoutEffect(() => {
    if (!isDrawn) afterDrawing(root, () => setDrawn(true));
  }, [isDrawn]);
  if (!isDrawn) return null;
  if (kept.current?.isCurrent() !== true) kept.current = new Figures(catalog, statuses);
  return kept.current;
}

/** Runs when the frame that is being made has been shown. */
function afterDrawing(root: HTMLElement, run: () => void): void {
  const window = root.ownerDocument.defaultView;
  window?.requestAnimationFrame(() => window.setTimeout(run));
}
