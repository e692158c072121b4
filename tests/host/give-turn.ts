// Pauses in long work of the host, so that the window draws and hears keys meanwhile.

/** Milliseconds of work between two pauses. */
const SLICE = 8;

/** Resolves in a later turn. */
export function giveTurn(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** To be awaited after each step of a long work: gives a turn when the last is some milliseconds ago. */
export function makePacer(): () => Promise<void> {
  let end = performance.now() + SLICE;
  return async () => {
    if (performance.now() < end) return;
    await giveTurn();
    end = performance.now() + SLICE;
  };
}
