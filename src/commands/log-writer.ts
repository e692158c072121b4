// Lines written in their order, those that come while others are being written together.

export class LogWriter {
  #waiting = '';
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly write: (lines: string) => Promise<void>) {}

  /** Resolves when the line is written; rejects where it could not be. */
  add(line: string): Promise<void> {
    this.#waiting += line;
    const turn = this.#last.then(() => this.#flush());
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #flush(): Promise<void> {
    const lines = this.#waiting;
    this.#waiting = '';
    if (lines !== '') await this.write(lines);
  }
}
