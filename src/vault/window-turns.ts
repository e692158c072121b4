// Time and turns as the window gives them.
import type { Turns } from '../indexing/slices';

export const WINDOW_TURNS: Turns = {
  now: () => performance.now(),
  // A timer would come 4 ms late after a few in a row, and a second late in a hidden window; a message comes in the next turn.
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
