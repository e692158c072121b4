// The papers in their places: by key, in order, with their problems; and what changes when drafts take the place of others.
import type { Paper } from '../paper';
import type { PaperChange } from './catalog-event';
import type { Draft } from './draft-papers';
import { nameKey, type Slot } from './item';
import { OrderedSlots } from './ordered-slots';
import type { Problem } from './problem';

export class Slots {
  readonly #ordered = new OrderedSlots();
  readonly #planned = new Map<string, Slot>();
  readonly #withProblems = new Set<Slot>();

  planned(key: string): Slot | undefined {
    return this.#planned.get(key);
  }

  papers(): Paper[] {
    return this.#ordered.papers();
  }

  problems(): Problem[] {
    return [...this.#withProblems].flatMap(({ problems }) => problems);
  }

  /** Puts each draft into the place of its key among `before`, the places its items had; what is left of those goes. */
  replace(before: Map<string, Slot>, drafts: readonly Draft[]): PaperChange[] {
    const changes: PaperChange[] = [];
    for (const draft of drafts) {
      const slot = before.get(draft.paper.key);
      before.delete(draft.paper.key);
      if (slot?.paper !== draft.paper || slot.problems !== draft.problems) {
        changes.push({ key: draft.paper.key, before: slot?.paper ?? null, after: draft.paper });
      }
      this.#place(draft, slot);
    }
    for (const slot of before.values()) {
      this.#remove(slot);
      changes.push({ key: slot.key, before: slot.paper, after: null });
    }
    return changes;
  }

  #place(draft: Draft, known: Slot | undefined): void {
    const sortKey = draft.note?.facts.identity.titleKeys[0] ?? nameKey(draft.paper.title);
    const { paper, problems } = draft;
    const slot = known ?? { key: paper.key, sortKey, paper, problems };
    if (known !== undefined && known.sortKey !== sortKey) this.#ordered.remove(known);
    if (known?.sortKey !== sortKey) {
      slot.sortKey = sortKey;
      this.#ordered.insert(slot);
    }
    this.#fill(slot, draft);
  }

  #fill(slot: Slot, { paper, problems, note, mentions }: Draft): void {
    slot.paper = paper;
    slot.problems = problems;
    if (problems.length > 0) this.#withProblems.add(slot);
    else this.#withProblems.delete(slot);
    if (note === null) this.#planned.set(slot.key, slot);
    else note.slot = slot;
    for (const mention of mentions) mention.slot = slot;
  }

  #remove(slot: Slot): void {
    this.#ordered.remove(slot);
    this.#withProblems.delete(slot);
    if (slot.paper.path === null) this.#planned.delete(slot.key);
  }
}
