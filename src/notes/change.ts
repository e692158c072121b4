// What may be written, as data: every change of the vault exists as one of these before it is applied.
import type { NotePath } from '../paper';

/** A value a property can hold. */
export type PropertyValue = string | number | boolean | readonly string[];

/** One edit of a property: `fill` writes where it is missing or empty, `set` writes in any case, `add` joins values to a list, `remove` takes it away. */
export type PropertyEdit =
  | { readonly name: string; readonly action: 'fill' | 'set'; readonly value: PropertyValue }
  | { readonly name: string; readonly action: 'add'; readonly values: readonly string[] }
  | { readonly name: string; readonly action: 'remove' };

/** Paragraphs to stand once under a heading at the end of a note. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Words of a note to be replaced where they still stand as seen. */
export interface Replacement {
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

export type Change =
  | { readonly type: 'create'; readonly path: NotePath; readonly text: string }
  | {
      readonly type: 'edit';
      readonly path: NotePath;
      readonly properties: readonly PropertyEdit[];
      readonly sections?: readonly Section[];
    }
  | {
      readonly type: 'replace';
      readonly path: NotePath;
      readonly replacements: readonly Replacement[];
    };

/** How a change ended. `left` means the note is as it was; `reason` then says why, in words for the user. */
export interface Outcome {
  readonly change: Change;
  readonly path: NotePath;
  readonly result: 'created' | 'updated' | 'unchanged' | 'left' | 'stopped';
  readonly reason: string | null;
  /** Text before the change; null for a created note and where nothing was written. */
  readonly before: string | null;
  /** Text after the change; null where nothing was written. */
  readonly after: string | null;
}
