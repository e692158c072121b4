// Which paper stands in the place of one that is gone: its note was made, moved or renamed. What is selected, edited or under the keyboard follows it.
import type { CatalogEvent } from '../../catalog/catalog-event';
import type { Paper } from '../../paper';
import { titleKey } from '../../text/title-key';

export class Heirs {
  readonly #heirs = new Map<string, string>();

  /** Takes in one event of the catalog. */
  follow({ changes }: CatalogEvent): void {
    const gone = changes.flatMap(({ before, after }) => (after === null ? (before ?? []) : []));
    const come = changes.flatMap(({ before, after }) => (before === null ? (after ?? []) : []));
    for (const { key } of come) this.#heirs.delete(key);
    if (gone.length === 0 || come.length === 0) return;
    const named = new Map(come.flatMap((paper) => namesOf(paper).map((name) => [name, paper.key])));
    for (const paper of gone) {
      const heir = namesOf(paper).find((name) => named.has(name));
      const key = heir === undefined ? renamed(gone, come) : named.get(heir);
      if (key !== undefined) this.#heirs.set(paper.key, key);
    }
  }

  /** The key under which the paper with this key is known now. */
  keyNow(key: string): string {
    const heir = this.#heirs.get(key);
    return heir === undefined ? key : this.keyNow(heir);
  }

  /** As `keyNow`, for all of them; the same set where none has another. */
  keysNow(keys: ReadonlySet<string>): ReadonlySet<string> {
    if (this.#heirs.size === 0) return keys;
    const now = new Set([...keys].map((key) => this.keyNow(key)));
    return [...keys].every((key) => now.has(key)) ? keys : now;
  }
}

/** What both have in common when one takes the place of the other: the title, or a line of a list. */
function namesOf({ title, mentions }: Paper): readonly string[] {
  return [titleKey(title), ...mentions.map(({ list, line }) => `${list}\n${line}`)];
}

/** One note in the place of one other, though no name is left of it: its file had been its title. */
function renamed(gone: readonly Paper[], come: readonly Paper[]): string | undefined {
  const [one, ...others] = [...gone, ...come].filter(({ path }) => path !== null);
  const isRenamed = one !== undefined && others.length === 1 && gone.length === 1;
  return isRenamed ? come[0]?.key : undefined;
}
