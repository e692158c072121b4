// What may be written, as data: every change of the vault exists as one of these before it is applied.
import type { NotePath } from '../paper';
import type { PropertyValue } from '../text/edit-property';
import type { NameCause } from '../text/file-name';

/**
 * One edit of a property: `fill` writes where it is missing or empty, `set` writes in any case, `add` joins values to
 * a list, `remove` takes it away, `take-back` takes away the value, or those values of the list, where they still
 * stand, and what is left of it then: nothing, its bare name, or the one text it was before it became a list.
 */
export type PropertyEdit =
  | { readonly name: string; readonly action: 'fill' | 'set'; readonly value: PropertyValue }
  | { readonly name: string; readonly action: 'add'; readonly values: readonly string[] }
  | { readonly name: string; readonly action: 'remove' }
  | {
      readonly name: string;
      readonly action: 'take-back';
      readonly value: PropertyValue;
      readonly leaves: 'nothing' | 'name' | 'text';
    };

/** Paragraphs to stand once under a heading at the end of a note; `heading` is its line, with the `#`. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A section to take away; `heading` is null where it is not to go. */
export interface TakenSection extends Omit<Section, 'heading'> {
  readonly heading: string | null;
}

/** Words of a note to be replaced where they still stand as seen, and only while the note they will name exists. */
export interface Replacement {
  readonly from: number;
  readonly before: string;
  readonly after: string;
  readonly note: NotePath;
}

/** `seen`, where given, is the text the change was planned on: it is made only while the note still reads so. */
export type Change =
  | { readonly type: 'create'; readonly path: NotePath; readonly text: string }
  | {
      readonly type: 'edit';
      readonly path: NotePath;
      readonly properties: readonly PropertyEdit[];
      readonly sections?: readonly Section[];
      /** Sections of an earlier change to take away where they still stand as written. */
      readonly takenSections?: readonly TakenSection[];
      readonly seen?: string;
    }
  | {
      readonly type: 'replace';
      readonly path: NotePath;
      readonly replacements: readonly Replacement[];
      readonly seen?: string;
    }
  /** Puts a text back; only an undo does. */
  | {
      readonly type: 'restore';
      readonly path: NotePath;
      readonly text: string;
      readonly seenHash: string;
    }
  /** Puts a file in the trash; only an undo does, and only what an import made. */
  | { readonly type: 'trash'; readonly path: NotePath; readonly seenHash: string }
  /** Takes a folder away while it is empty. */
  | { readonly type: 'remove-folder'; readonly path: string };

/** A file name that could not be the title as it stands. */
export interface Alteration {
  readonly title: string;
  readonly path: NotePath;
  /** What had to change: characters no file name may have, its length, a device's name, or another note of that name. */
  readonly causes: readonly (NameCause | 'taken')[];
}

/** Why a note was left as it was; `reformatted` alone says that it was not: a property of it had to be written anew. */
export const REASONS = [
  'taken',
  'changed',
  'missing',
  'broken-properties',
  'unsafe-edit',
  'bad-path',
  'not-empty',
  'disk',
  'reformatted',
] as const;
export type Reason = (typeof REASONS)[number];

/** How a change ended. `left` means the note is as it was; `reason` then says why. */
export interface Outcome {
  readonly change: Change;
  readonly path: NotePath;
  readonly result: 'created' | 'updated' | 'removed' | 'unchanged' | 'left' | 'stopped';
  readonly reason: Reason | null;
  /** What the disk said, where it refused. */
  readonly detail: string | null;
  /** Hash of the text after the change; null where nothing was written. */
  readonly hash: string | null;
}
