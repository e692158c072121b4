// The name under which a note writes a property: edits go where the note already says something.
import type { Property } from '../paper';
import { OTHER_PROPERTY_NAMES, type Settings } from '../settings';
import { findField, findPropertyBlock } from '../text/property-block';

/** Name of a property in this note's text; the settings' own where the note writes none. */
export function findPropertyName(text: string, property: Property, settings: Settings): string {
  const own = settings.propertyNames[property];
  const block = findPropertyBlock(text);
  if (block === null) return own;
  const names = [own, ...OTHER_PROPERTY_NAMES[property]];
  return names.flatMap((name) => findField(block, name)?.name ?? [])[0] ?? own;
}
