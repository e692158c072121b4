// Obsidian's event emitter: named events, references to take a listener back.

/** A listener of any shape; its arguments are the event's. */
export type Listener = (...data: never[]) => unknown;

/** One listener on one emitter, to be handed to `offref` or `registerEvent`. */
export interface EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: Listener;
  readonly context: unknown;
}

/** What Vault, MetadataCache and Workspace are: things with events. */
export class Events {
  private readonly listeners = new Map<string, EventRef[]>();

  /** Calls the listener whenever the event is triggered, until it is taken back. */
  on(name: string, callback: (...data: unknown[]) => unknown, ctx?: unknown): EventRef {
    return this.listen(name, callback, ctx);
  }

  /** What every `on` of a subclass ends in: its overloads say which arguments come. */
  protected listen(name: string, callback: Listener, context: unknown): EventRef {
    const ref: EventRef = { source: this, name, callback, context };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
    return ref;
  }

  /** Takes back every reference with this callback. */
  off(name: string, callback: Listener): void {
    this.keep(name, (ref) => ref.callback !== callback);
  }

  /** Takes back one reference. */
  offref(ref: EventRef): void {
    this.keep(ref.name, (other) => other !== ref);
  }

  /** Calls the listeners in the order they came; one that throws stops none of the others. */
  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** Calls one listener and reports its error instead of throwing it. */
  tryTrigger(ref: EventRef, args: unknown[]): void {
    try {
      Reflect.apply(ref.callback, ref.context, args);
    } catch (error) {
      reportLater(error);
    }
  }

  private keep(name: string, isKept: (ref: EventRef) => boolean): void {
    this.listeners.set(name, (this.listeners.get(name) ?? []).filter(isKept));
  }
}

// An error of a listener is nobody's return value: thrown on its own, it reaches the test or the console.
function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
