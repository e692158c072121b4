// Acts on files in their turn: those on one path one after the other, those on others at the same time.

export class PathTurns {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly running = new Set<Promise<unknown>>();
  private alone: Promise<unknown> = Promise.resolve();

  /** Runs an act when all acts before it on these paths have ended; names that differ in case may be one. */
  of<T>(paths: readonly string[], act: () => Promise<T>): Promise<T> {
    const keys = paths.map((path) => path.toLowerCase());
    const before = keys.flatMap((key) => this.last.get(key) ?? []);
    const turn = Promise.all([this.alone, ...before]).then(act);
    const done = turn
      .catch(() => undefined)
      .then(() => {
        this.running.delete(done);
        for (const key of keys) if (this.last.get(key) === done) this.last.delete(key);
      });
    this.running.add(done);
    for (const key of keys) this.last.set(key, done);
    return turn;
  }

  /** Runs an act when all acts before it have ended; those after it wait. */
  all<T>(act: () => Promise<T>): Promise<T> {
    const turn = Promise.all([this.alone, ...this.running]).then(act);
    this.alone = turn.catch(() => undefined);
    return turn;
  }
}
