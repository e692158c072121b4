// A work as the properties of its note: the values under the names of the settings, in the order they are written.
import { PROPERTIES, type Property, type Work } from '../paper';
import type { Settings } from '../settings';
import type { PropertyValue } from '../text/edit-property';

/** A work with what only its note says. */
export interface NotedWork extends Work {
  readonly priority: string | null;
  /** Links to the reading lists that name it. */
  readonly lists: readonly string[];
  /** Date `YYYY-MM-DD`. */
  readonly added: string | null;
  /** Date `YYYY-MM-DD`. */
  readonly finished: string | null;
}

/** The values a work has, by property; what it does not say is absent. */
export type PropertyValues = Readonly<Partial<Record<Property, PropertyValue>>>;

/** What a note of this work holds; a paper has no kind, a month is written as its first day, which Bases takes for a date. */
export function propertyValues(work: NotedWork, settings: Settings): PropertyValues {
  const values: Readonly<Record<Property, PropertyValue | null>> = {
    ...work,
    kind: work.kind === 'paper' ? null : work.kind,
    organization: work.organization.map((name) => formatOrganization(name, settings)),
    date: work.date === null || work.date.length > 7 ? work.date : `${work.date}-01`,
  };
  const stated = PROPERTIES.flatMap((name) => {
    const value = values[name];
    return value === null || isEmpty(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(stated);
}

/** Plain text of an organization, whether it was written as a link or not. */
export function plainOrganization(written: string): string {
  const link = /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/.exec(written.trim());
  return (link?.[1] ?? written).trim();
}

function formatOrganization(name: string, settings: Settings): string {
  const plain = plainOrganization(name);
  const isLinkable = settings.organizationAsLink && !/[[\]|#^]/.test(plain);
  return isLinkable ? `[[${plain}]]` : plain;
}

function isEmpty(value: PropertyValue): boolean {
  return value === '' || (typeof value === 'object' && value.length === 0);
}
