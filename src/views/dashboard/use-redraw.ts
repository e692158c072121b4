// The catalog as the screen shows it: every event is taken in, drawing is done once a frame.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DashboardModel } from '../dashboard-model';

/** Draws the component anew when the catalog or the settings have changed, in the frames of the window where `root` then is: a tab can be moved to a window of its own. */
export function useRedraw(model: DashboardModel, root: HTMLElement): void {
  const [, setTick] = useState(0);
  useLayoutEffect(() => {
    let isDue = false;
    const redraw = () => {
      isDue = false;
      setTick((tick) => tick + 1);
    };
    const schedule = () => {
      if (isDue) return;
      isDue = true;
      root.ownerDocument.defaultView?.requestAnimationFrame(redraw);
    };
    const stops = [model.catalog.subscribe(schedule), model.subscribe(schedule)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [model, root]);
}
