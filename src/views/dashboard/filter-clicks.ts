// What a click on a figure does to the filter.
import type { Query, QueryField } from '../../catalog/query';
import { type Condition, hasTerm, setTerms, termText, toggleTerm } from './query-terms';

export interface FilterClicks {
  /** Whether the papers are filtered by this value of the field; null is having none. */
  readonly isOn: (field: QueryField, value: string | null) => boolean;
  readonly toggle: (field: QueryField, value: string | null) => void;
  readonly set: (conditions: readonly Condition[]) => void;
}

/** The clicks on a filter; `onText` takes the text that comes of one. */
export function filterClicks(
  text: string,
  query: Query,
  onText: (text: string) => void,
): FilterClicks {
  return {
    isOn: (field, value) => hasTerm(text, query, termText(field, value)),
    toggle: (field, value) => onText(toggleTerm(text, query, { field, value })),
    set: (conditions) => onText(setTerms(text, query, conditions)),
  };
}
