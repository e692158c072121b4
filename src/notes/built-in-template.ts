// The template of paper notes where the user names none: a line for each property, dropped where it has no value.
import { PROPERTIES, type Property } from '../paper';
import type { Settings } from '../settings';
import { formatScalar } from '../text/yaml-scalar';

/** Name of a property's token: its own, but `published` for the date, since `{{date}}` is today. */
export function tokenName(property: Property): string {
  return property === 'date' ? 'published' : property;
}

/** The built-in template, with the property names of the settings. */
export function builtInTemplate(settings: Settings): string {
  const lines = PROPERTIES.map(
    (property) => `${formatScalar(settings.propertyNames[property])}: {{${tokenName(property)}}}\n`,
  );
  return `---\n${lines.join('')}---\n`;
}
