// Acts asked of a server, one request at a time: those that come while others are on their way go together in the next.

/** One act: its name and its arguments. */
export type Act = readonly unknown[];

/** How an act that was asked is answered. */
interface Asked {
  readonly act: Act;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export class GatheredActs {
  private waiting: Asked[] = [];
  private isUnderway = false;

  /** `post` gives an answer for each act in their order, an Error for one that was refused. */
  constructor(private readonly post: (acts: readonly Act[]) => Promise<readonly unknown[]>) {}

  /** What the act gives. */
  ask(act: Act): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ act, resolve, reject });
      // Acts of the same turn gather first.
      queueMicrotask(() => void this.send());
    });
  }

  private async send(): Promise<void> {
    if (this.isUnderway || this.waiting.length === 0) return;
    const asked = this.waiting;
    this.waiting = [];
    this.isUnderway = true;
    try {
      settle(asked, await this.post(asked.map(({ act }) => act)));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
    this.isUnderway = false;
    await this.send();
  }
}

function settle(asked: readonly Asked[], answers: readonly unknown[]): void {
  for (const [at, { resolve, reject }] of asked.entries()) {
    const answer = answers[at];
    if (answer instanceof Error) reject(answer);
    else resolve(answer);
  }
}
