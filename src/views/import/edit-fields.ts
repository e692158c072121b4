// The fields of an entry that can be edited in the preview, as text and back.
import type { EntryEdits } from '../../importing/choices';
import type { Work } from '../../paper';

/** In the order they are shown. */
export const EDITABLE = ['organization', 'authors', 'year', 'venue', 'topics'] as const;
export type Editable = (typeof EDITABLE)[number];

const SEPARATORS = /[,，;；、]/;

/** The field as it is shown and edited; `''` where there is nothing. */
export function fieldText(work: Work, field: Editable): string {
  const value = work[field];
  if (value === null) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** What a text means for a field; null where it cannot be one. */
export function readField(field: Editable, text: string): EntryEdits | null {
  const trimmed = text.trim();
  if (field === 'venue') return { venue: trimmed === '' ? null : trimmed };
  if (field === 'year') return readYear(trimmed);
  const names = trimmed.split(SEPARATORS).map((name) => name.trim());
  return { [field]: names.filter((name) => name !== '') };
}

function readYear(text: string): EntryEdits | null {
  if (text === '') return { year: null };
  return /^[12]\d{3}$/.test(text) ? { year: Number(text) } : null;
}
