// How wide the columns of the statuses are in the group table, and whether their heads have room for words.
import type { StatusLook } from '../parts/status-look';

export interface StatusColumns {
  /** Whether the heads say the statuses; where not, a legend does. */
  readonly hasWords: boolean;
  /** In `ch`. */
  readonly width: number;
}

/** Widest word a head takes, and all heads together, in `ch`. */
const WIDEST = 9;
const TOGETHER = 28;
/** Four digits. */
const NARROWEST = 4;

/** Columns of one width for these statuses. */
export function statusColumns(looks: readonly StatusLook[]): StatusColumns {
  const widest = Math.max(0, ...looks.map(({ label }) => textWidth(label)));
  const hasWords = widest <= WIDEST && widest * looks.length <= TOGETHER;
  return { hasWords, width: hasWords ? Math.max(NARROWEST, widest) : NARROWEST };
}

/** Width of a text in `ch`, roughly: letters of East Asian scripts take two, as emoji do. */
function textWidth(text: string): number {
  return text.length + (text.match(/[\u1100-\ud7ff\uf900-\uffef]/g) ?? []).length;
}
