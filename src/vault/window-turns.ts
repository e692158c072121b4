// Time and turns as the window gives them.
import type { Turns } from '../indexing/slices';

export const WINDOW_TURNS: Turns = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => window.setTimeout(resolve, 0)),
};
