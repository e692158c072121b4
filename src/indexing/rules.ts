// The settings in the form in which every note is held against them: made once, asked for each note.
import { KINDS, PROPERTIES, type Kind, type Property, type Status } from '../paper';
import { OTHER_PROPERTY_NAMES, type Settings } from '../settings';
import { fold } from '../text/fold';
import { NoteOrigins } from './note-origins';

/** A name a property may stand under; of several in one note the lowest rank is read. */
export interface PropertyName {
  readonly property: Property;
  /** Number of the property in `PROPERTIES`. */
  readonly number: number;
  readonly rank: number;
}

export interface Rules {
  readonly settings: Settings;
  readonly statuses: readonly Status[];
  /** With `#`, in lower case; `''` for none. */
  readonly paperTag: string;
  /** By name in lower case. */
  readonly properties: ReadonlyMap<string, PropertyName>;
  /** Name of a status by each of its words, folded. */
  readonly statusWords: ReadonlyMap<string, string>;
  /** Name of an organization by each of its other names, folded. */
  readonly organizations: ReadonlyMap<string, string>;
  /** By each of its words, folded. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly noteOrigins: NoteOrigins;
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
  return {
    settings,
    statuses: settings.statuses,
    paperTag: settings.paperTag.replace(/^#?(?=.)/, '#').toLowerCase(),
    properties: propertyNames(settings),
    statusWords: byWord(settings.statuses.map(({ name, words }) => [name, words])),
    organizations: byWord(settings.organizationNames.map(({ name, aliases }) => [name, aliases])),
    kinds: byWord(KINDS.map((kind) => [kind, KIND_WORDS[kind]])),
    noteOrigins: new NoteOrigins(),
  };
}

/** The name of an organization by which it goes in the catalog. */
export function organizationName(name: string, rules: Rules): string {
  return rules.organizations.size === 0 ? name : (rules.organizations.get(fold(name)) ?? name);
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
