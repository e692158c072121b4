// The pieces a line is cut into, before anybody asks what they mean.

/** How a piece is marked in the text; `text` is what no mark surrounds. */
export type SegmentKind =
  | 'text'
  | 'link'
  | 'wiki'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'quote'
  | 'bracket'
  | 'image'
  | 'url'
  | 'mark'
  | 'tag'
  | 'field'
  | 'break';

/** One piece of a line: `text` is its words without markup, `url` where it leads; offsets count in the text that was cut. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly url: string | null;
  /** The pieces within; empty where there are no marks inside. */
  readonly inner: readonly Segment[];
  /** The character that opens it, which tells one bracket or quote from another; `''` otherwise. */
  readonly opener: string;
}
