// The blocks of a note: headings, items, paragraphs, fences, flat and in order.

/** One block; `from` and `to` hold its own words, without marks and without the blocks inside it. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'code' | 'markup';
  readonly from: number;
  readonly to: number;
  /** Where it begins with its mark. */
  readonly start: number;
  /** Index of the item or paragraph it hangs under, -1 for none. */
  readonly parent: number;
  /** How many items it is nested in. */
  readonly depth: number;
  /** `-` for bullets, `1` for numbers, `''` otherwise. */
  readonly marker: '-' | '1' | '';
  /** Level of a heading, else 0. */
  readonly level: number;
  readonly isQuoted: boolean;
  /** Words after a code fence, `''` otherwise. */
  readonly info: string;
}
