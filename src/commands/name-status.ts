// What a status is called on screen; what is stored stays as it is.
import type { Words } from '../i18n/words';

/** The label of a default status in the user's language; a status of the user's own by its name. */
export function nameStatus(name: string, words: Words): string {
  return new Map<string, string>(Object.entries(words.statusNames)).get(name) ?? name;
}
