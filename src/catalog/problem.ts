// What is wrong with what the vault says, as data: shown on the dashboard, mended by commands.
import type { NotePath, Property } from '../paper';

/** Why two papers may be one: the identifier or title they share, or titles that differ by a few letters. */
export type DuplicateReason = 'arxiv' | 'doi' | 'citekey' | 'title' | 'near-title';

export type Problem =
  /** The status of a note is none of the settings' words. */
  | {
      readonly type: 'unknown-status';
      readonly path: NotePath;
      readonly name: string;
      readonly value: string;
    }
  /** A property holds what it cannot mean; `name` is as the note writes it, `value` as text. */
  | {
      readonly type: 'wrong-type';
      readonly path: NotePath;
      readonly property: Property;
      readonly name: string;
      readonly value: string;
    }
  /** The property block of a note cannot be read. */
  | { readonly type: 'broken-properties'; readonly path: NotePath }
  /** A list states another value than the note, which wins; `name` is the property to write to follow the list. */
  | {
      readonly type: 'disagreement';
      readonly path: NotePath;
      readonly property: Property;
      readonly value: string | number | readonly string[];
      readonly list: NotePath;
      readonly line: number;
      readonly listValue: string | number | readonly string[];
    }
  /** A list's link reaches no note though the paper has one at `path`. */
  | {
      readonly type: 'link-to-mend';
      readonly path: NotePath;
      readonly list: NotePath;
      readonly line: number;
      readonly link: string;
      readonly title: string;
    }
  /** Two notes that may be of one paper. */
  | {
      readonly type: 'duplicate';
      readonly path: NotePath;
      readonly other: NotePath;
      readonly reason: DuplicateReason;
    };
