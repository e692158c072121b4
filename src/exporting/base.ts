// A `.base` file that shows the same papers in Obsidian's Bases, grouped by status.
import type { Property } from '../paper';
import type { Settings } from '../settings';

const SHOWN: readonly Property[] = [
  'organization',
  'venue',
  'year',
  'priority',
  'added',
  'finished',
];

/** Text of a `.base` file over the paper notes of these settings; `name` is the view's name on screen. */
export function toBase(settings: Settings, name: string): string {
  const { papersFolder, paperTag, paperProperty, propertyNames } = settings;
  const filters = [
    papersFolder === '' ? null : `file.inFolder(${JSON.stringify(papersFolder)})`,
    paperTag === '' ? null : `file.hasTag(${JSON.stringify(paperTag)})`,
    paperProperty.name === ''
      ? null
      : `note[${JSON.stringify(paperProperty.name)}] == ${JSON.stringify(paperProperty.value)}`,
  ].filter((filter) => filter !== null);
  return [
    'filters:',
    '  or:',
    ...filters.map((filter) => `    - ${quote(filter)}`),
    'views:',
    '  - type: table',
    `    name: ${JSON.stringify(name)}`,
    '    groupBy:',
    `      property: ${JSON.stringify(`note.${propertyNames.status}`)}`,
    '      direction: ASC',
    '    order:',
    '      - file.name',
    ...SHOWN.map((property) => `      - ${JSON.stringify(`note.${propertyNames[property]}`)}`),
    '',
  ].join('\n');
}

function quote(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
