// The titles of a list that did not become links though they were to, with the reason.
import type { Change, Outcome, Reason } from '../notes/change';
import type { PlacedEntry, PlanItem } from './plan';
import type { Source } from './source';

/** Why a title is no link: no place for one in the list, no note to lead to, or what was said of the whole list. */
export type LinkRefusal = 'no-place' | 'no-note' | Reason;

/** A title that stayed as it was. */
export interface RefusedLink {
  readonly placed: PlacedEntry;
  readonly reason: LinkRefusal;
}

type Outcomes = ReadonlyMap<Change, Pick<Outcome, 'result' | 'reason'>>;
type Replace = Extract<Change, { type: 'replace' }>;

/** Every title of a list in the vault that has no link now; those that were links before are not asked. */
export function findRefusedLinks(
  items: readonly PlanItem[],
  sources: readonly Source[],
  outcomes: Outcomes,
): RefusedLink[] {
  const changes = [...outcomes.keys()].filter((change) => change.type === 'replace');
  const bySource = sources.map((source) => changes.find(({ path }) => path === source.path));
  return items.flatMap((item) =>
    item.entries.flatMap((placed) => {
      const source = sources[placed.source];
      if (source?.path == null || placed.entry.link !== null || item.path === null) return [];
      const reason = whyNot(item, placed, source, bySource[placed.source], outcomes);
      return reason === null ? [] : [{ placed, reason }];
    }),
  );
}

function whyNot(
  { change }: PlanItem,
  { entry }: PlacedEntry,
  { offset }: Source,
  linking: Replace | undefined,
  outcomes: Outcomes,
): LinkRefusal | null {
  const made = change === null ? undefined : outcomes.get(change);
  if (change?.type === 'create' && made?.result !== 'created') return 'no-note';
  const from = offset + (entry.source?.from ?? NaN);
  if (linking?.replacements.some((one) => one.from === from) !== true) return 'no-place';
  return outcomes.get(linking)?.reason ?? null;
}
