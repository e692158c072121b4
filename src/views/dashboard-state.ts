// What the dashboard remembers with the workspace.
import { GROUPINGS, type Grouping } from '../catalog/group-table';
import type { SortBy } from '../catalog/sort-papers';

/** The columns the papers table can show. */
export const COLUMNS = [
  'title',
  'status',
  'priority',
  'organization',
  'venue',
  'year',
  'authors',
  'topics',
  'added',
  'finished',
  'links',
  'kind',
  'lists',
] as const;
export type Column = (typeof COLUMNS)[number];

/** One column; `width` in pixels is the user's, null while it fits the pane. */
export interface ColumnWidth {
  readonly column: Column;
  readonly width: number | null;
}

/** How a column fits itself to the pane: pixels at the least, and its share of what is left then. */
export interface FittingWidth {
  readonly least: number;
  readonly share: number;
}

/** What the rows of the papers table can be grouped by; days by their month. */
export const ROW_GROUPINGS = [
  'status',
  'priority',
  ...GROUPINGS,
  'authors',
  'added',
  'finished',
] as const;
export type RowGrouping = (typeof ROW_GROUPINGS)[number];

/** What the group table counts by. */
export const TABS = [
  'organization',
  'topic',
  'venue',
  'year',
  'list',
] as const satisfies readonly Grouping[];
export type Tab = (typeof TABS)[number];

/** What the picture shows: publication by year, or reading by month or week. */
export const PICTURES = ['years', 'month', 'week'] as const;
export type Picture = (typeof PICTURES)[number];

/** Everything a saved view and the workspace keep of the dashboard. */
export interface DashboardState {
  readonly query: string;
  readonly sort: readonly SortBy[];
  /** Null for one run of rows. */
  readonly group: RowGrouping | null;
  /** Keys of groups whose rows are hidden. */
  readonly foldedGroups: readonly string[];
  readonly columns: readonly ColumnWidth[];
  readonly tab: Tab;
  readonly picture: Picture;
  /** Names of panels the user has folded. */
  readonly folded: readonly string[];
}

/** A state of the dashboard under a name. */
export interface SavedView {
  readonly name: string;
  readonly state: DashboardState;
}

const NARROWEST = 48;
const WIDEST = 1200;
/** Columns whose values are all about as wide take no share of what is left. */
const FITTING: Readonly<Record<Column, FittingWidth>> = {
  title: { least: 180, share: 9 },
  status: { least: 94, share: 0 },
  priority: { least: 66, share: 0 },
  organization: { least: 92, share: 3 },
  venue: { least: 68, share: 1.2 },
  year: { least: 58, share: 0 },
  authors: { least: 90, share: 3 },
  topics: { least: 80, share: 2.4 },
  added: { least: 96, share: 0 },
  finished: { least: 96, share: 0 },
  links: { least: 82, share: 2 },
  kind: { least: 66, share: 0 },
  lists: { least: 80, share: 2 },
};
const SHOWN: readonly Column[] = [
  'title',
  'status',
  'priority',
  'organization',
  'venue',
  'year',
  'links',
];

/** A column as it is before the user drags it. */
export function columnOf(column: Column): ColumnWidth {
  return { column, width: null };
}

/** How wide a column is that nobody has dragged. */
export function fittingWidth(column: Column): FittingWidth {
  return FITTING[column];
}

/** The dashboard as it opens the first time. */
export const FIRST_STATE: DashboardState = {
  query: '',
  sort: [],
  group: null,
  foldedGroups: [],
  columns: SHOWN.map(columnOf),
  tab: 'organization',
  picture: 'years',
  folded: ['problems'],
};

/** A column no narrower or wider than the table can bear. */
export function clampWidth(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}
