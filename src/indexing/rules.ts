// The settings in the form in which every note is held against them: made once, asked for each note.
import { KINDS, PROPERTIES, type Kind, type Status } from '../paper';
import { OTHER_PROPERTY_NAMES, type Settings } from '../settings';
import { fold } from '../text/fold';
import { PropertySheet, type PropertyName } from './property-sheet';
import { readName, readNames } from './read-values';

export interface Rules {
  readonly settings: Settings;
  readonly statuses: readonly Status[];
  /** With `#`, in lower case; `''` for none. */
  readonly paperTag: string;
  readonly sheet: PropertySheet;
  /** The status a value names; null for none. */
  readonly readStatus: (value: unknown) => string | null;
  readonly readKind: (value: unknown) => Kind | null;
  /** The organizations a value names, each by the name it goes under. */
  readonly readOrganizations: (value: unknown) => readonly string[] | null;
  /** The name an organization goes under in the catalog. */
  readonly organizationName: (name: string) => string;
}

const KIND_WORDS: Readonly<Record<Kind, readonly string[]>> = {
  paper: ['article', '论文', '文章'],
  blog: ['post', 'blog post', '博客'],
  dataset: ['data', 'benchmark', '数据集', '数据'],
  tool: ['software', 'library', '工具'],
  other: ['其他'],
};

/** The rules of some settings. */
export function makeRules(settings: Settings): Rules {
  const { statuses, organizationNames } = settings;
  const known = byWord(organizationNames.map(({ name, aliases }) => [name, aliases]));
  const organizationName = (name: string): string => known.get(fold(name)) ?? name;
  return {
    settings,
    statuses,
    paperTag: settings.paperTag.replace(/^#?(?=.)/, '#').toLowerCase(),
    sheet: new PropertySheet(propertyNames(settings)),
    readStatus: wordReader(byWord(statuses.map(({ name, words }) => [name, words]))),
    readKind: wordReader(byWord(KINDS.map((kind) => [kind, KIND_WORDS[kind]]))),
    readOrganizations:
      known.size === 0 ? readNames : (value) => renameAll(readNames(value), organizationName),
    organizationName: known.size === 0 ? (name) => name : organizationName,
  };
}

function renameAll(
  names: readonly string[] | null,
  rename: (name: string) => string,
): readonly string[] | null {
  return names === null ? null : [...new Set(names.map(rename))];
}

/** Reads what a word means; most stand there just as they are known. */
function wordReader<T>(words: ReadonlyMap<string, T>): (value: unknown) => T | null {
  return (value) => {
    const word = readName(value) ?? '';
    return words.get(word) ?? words.get(fold(word)) ?? null;
  };
}

function propertyNames(settings: Settings): Map<string, PropertyName> {
  const names = new Map<string, PropertyName>();
  for (const [number, property] of PROPERTIES.entries()) {
    names.set(settings.propertyNames[property].toLowerCase(), { property, number, rank: 0 });
  }
  for (const [number, property] of PROPERTIES.entries()) {
    for (const [i, name] of OTHER_PROPERTY_NAMES[property].entries()) {
      if (!names.has(name)) names.set(name, { property, number, rank: i + 1 });
    }
  }
  return names;
}

/** The first that claims a word has it; every name is a word of its own. */
function byWord<T extends string>(
  meanings: readonly (readonly [T, readonly string[]])[],
): Map<string, T> {
  const found = new Map<string, T>(meanings.map(([name]) => [fold(name), name]));
  for (const [name, words] of meanings) {
    for (const word of words) if (!found.has(fold(word))) found.set(fold(word), name);
  }
  return found;
}
