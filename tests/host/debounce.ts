// Obsidian's `debounce`.

/** A function that waits; `run` calls it now if it waits, `cancel` lets it wait no more. */
export interface Debouncer<T extends unknown[], V> {
  (...args: [...T]): this;
  cancel(): this;
  run(): V | undefined;
}

/** Calls `cb` once, with the last arguments, `timeout` ms after the first call (the last, if reset). */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: [...T] | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    waiting = null;
  };
  const run = (): V | undefined => {
    const args = waiting;
    cancel();
    return args ? cb(...args) : undefined;
  };
  const call = (...args: [...T]): void => {
    if (timer !== null && resetTimer) clearTimeout(timer);
    if (timer === null || resetTimer) timer = setTimeout(run, timeout);
    waiting = args;
  };
  const debouncer: Debouncer<T, V> = Object.assign(
    (...args: [...T]) => {
      call(...args);
      return debouncer;
    },
    {
      cancel: () => {
        cancel();
        return debouncer;
      },
      run,
    },
  );
  return debouncer;
}
