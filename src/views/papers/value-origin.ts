// Where a value in a paper's row comes from, when its note leaves it open and reading lists say it.
import type { Mention, Paper, Property } from '../../paper';
import type { Column } from '../dashboard-state';

/** The properties a column shows; those of the links are told one by one. */
const SHOWN: Readonly<Partial<Record<Column, readonly Property[]>>> = {
  status: ['status'],
  organization: ['organization'],
  venue: ['venue'],
  year: ['year', 'date'],
  authors: ['authors'],
  topics: ['topics'],
  finished: ['finished'],
  kind: ['kind'],
};
const NOWHERE: readonly Mention[] = [];

/** The entries of lists that say what a column shows; none where the note says it, nothing does, or there is no note. */
export function columnOrigin(paper: Paper, column: Column): readonly Mention[] {
  for (const property of SHOWN[column] ?? []) {
    const origin = propertyOrigin(paper, property);
    if (origin.length > 0) return origin;
  }
  return NOWHERE;
}

/** As `columnOrigin`, for one property. */
export function propertyOrigin({ path, origins }: Paper, property: Property): readonly Mention[] {
  const origin = origins[property];
  return path === null || origin === undefined || origin === 'note' ? NOWHERE : origin;
}
