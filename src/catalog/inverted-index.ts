// Which items carry a key. Most keys have one item, which is then kept without an array around it.

export class InvertedIndex<T extends object> {
  readonly #items = new Map<string, T | T[]>();
  /** Keys carried by several items. */
  readonly #shared = new Set<string>();

  add(key: string, item: T): void {
    const found = this.#items.get(key);
    if (found === undefined) this.#items.set(key, item);
    else if (Array.isArray(found)) found.push(item);
    else {
      this.#items.set(key, [found, item]);
      this.#shared.add(key);
    }
  }

  remove(key: string, item: T): void {
    const found = this.#items.get(key);
    if (found === item) this.#items.delete(key);
    if (!Array.isArray(found)) return;
    const rest = found.filter((other) => other !== item);
    const [only] = rest;
    if (rest.length > 1 || only === undefined) this.#items.set(key, rest);
    else {
      this.#items.set(key, only);
      this.#shared.delete(key);
    }
  }

  /** Calls `visit` for each item that carries the key. */
  each(key: string, visit: (item: T) => void): void {
    const found = this.#items.get(key);
    if (found === undefined) return;
    if (Array.isArray(found)) found.forEach(visit);
    else visit(found);
  }

  get isEmpty(): boolean {
    return this.#items.size === 0;
  }

  has(key: string): boolean {
    return this.#items.has(key);
  }

  sharedKeys(): Iterable<string> {
    return this.#shared;
  }
}
