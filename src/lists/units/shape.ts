// The shape of a list: in which slot its titles stand, decided over all lines from how title-like and how distinct the values are.
import type { Candidate } from '../lines/candidates';
import { isOrganization } from '../words/organization';
import { readDatedName } from '../words/dated-name';
import { isVenue } from '../words/venue';

/** Strength of every slot as the place of the title, 0 to 1. */
export type Shape = ReadonlyMap<string, number>;

interface Slot {
  lines: number;
  likeness: number;
  readonly values: Set<string>;
}

/** The shape of lines, each given by its possible titles. */
export function findShape(lines: readonly (readonly Candidate[])[]): Shape {
  const slots = new Map<string, Slot>();
  for (const candidates of lines) for (const candidate of candidates) countIn(slots, candidate);
  return new Map(Array.from(slots, ([name, slot]) => [name, strength(slot, lines.length)]));
}

function countIn(slots: Map<string, Slot>, candidate: Candidate): void {
  const slot = slots.get(candidate.slot) ?? { lines: 0, likeness: 0, values: new Set<string>() };
  slot.lines++;
  slot.likeness += Math.max(0, Math.min(1, candidate.likeness + candidate.markup / 2));
  slot.values.add(candidate.text.toLowerCase());
  slots.set(candidate.slot, slot);
}

function strength(slot: Slot, lines: number): number {
  const mean = slot.likeness / slot.lines;
  const distinct = slot.values.size / slot.lines;
  return mean * distinct * Math.sqrt(slot.lines / lines);
}

/** What share of a slot's values must be known organizations for all of them to be. */
const ORGANIZATION_SHARE = 0.15;
const FEWEST = 3;
const LONGEST_NAME = 5;

/** What the slots of marked words beside the titles say, where it is always the same. */
export interface SlotFields {
  readonly organizations: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  /** Slots of names with a venue and a year, or a year, before them, `ICLR22 PointMLP`. */
  readonly datedNames: ReadonlySet<string>;
}

/** The slots of marked words in which organizations, venues and dated names stand, beside the titles. */
export function findSlotFields(lines: readonly (readonly Candidate[])[]): SlotFields {
  const values = new Map<string, string[]>();
  for (const candidates of lines) {
    for (const { slot, text } of candidates) {
      const known = values.get(slot) ?? [];
      known.push(text);
      if (!slot.startsWith('text')) values.set(slot, known);
    }
  }
  const slotsOf = (are: (texts: readonly string[]) => boolean) =>
    new Set(Array.from(values).flatMap(([slot, texts]) => (are(texts) ? [slot] : [])));
  return {
    organizations: slotsOf(areOrganizations),
    venues: slotsOf(areVenues),
    datedNames: slotsOf(areDatedNames),
  };
}

/** What share of a slot's values must begin with a year for all of them to. */
const DATED_SHARE = 0.6;

function areDatedNames(texts: readonly string[]): boolean {
  const dated = texts.filter((text) => readDatedName(text) !== null).length;
  return dated >= FEWEST && dated >= texts.length * DATED_SHARE;
}

/** What share of a slot's values must be known venues for all of them to be. */
const VENUE_SHARE = 0.5;

function areVenues(texts: readonly string[]): boolean {
  return texts.length >= FEWEST && texts.filter(isVenue).length >= texts.length * VENUE_SHARE;
}

function areOrganizations(texts: readonly string[]): boolean {
  const short = texts.filter((text) => text.split(/\s+/).length <= LONGEST_NAME).length;
  if (texts.length < FEWEST || short < texts.length * 0.9) return false;
  const known = texts.filter(isOrganization).length;
  return known > 1 && known >= texts.length * ORGANIZATION_SHARE;
}

/** How much the shape of the list speaks for a candidate. */
const SHAPE_WEIGHT = 0.45;
/** Titles tend to stand early; what each candidate before it costs. */
const ORDER_COST = 0.04;

/** The candidate that is most likely the title of its line; null if there is none. */
export function chooseTitle(candidates: readonly Candidate[], shape: Shape): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = -Infinity;
  candidates.forEach((candidate, index) => {
    const score =
      candidate.likeness +
      candidate.markup +
      SHAPE_WEIGHT * (shape.get(candidate.slot) ?? 0) -
      ORDER_COST * index;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  });
  return best;
}
