// The catalog as the screen shows it: every event is taken in, drawing is done once a frame.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DashboardModel } from '../dashboard-model';

/** Draws the component anew when the catalog or the settings have changed, in the frames of this window. */
export function useRedraw(model: DashboardModel, window: Window): void {
  const [, setTick] = useState(0);
  useLayoutEffect(() => {
    let frame: number | null = null;
    const redraw = () => {
      frame = null;
      setTick((tick) => tick + 1);
    };
    const schedule = () => {
      frame ??= window.requestAnimationFrame(redraw);
    };
    const stops = [model.catalog.subscribe(schedule), model.subscribe(schedule)];
    return () => {
      for (const stop of stops) stop();
      if (frame !== null) window.cancelAnimationFrame(frame);
    };
  }, [model, window]);
}
