// The columns of the papers table as CSS: they depend on no content, so that the head and all rows agree.
import { type ColumnWidth, fittingWidth } from '../dashboard-state';

/** Custom properties for the style of the grid: its tracks, the box that selects first, and the pixels below which it scrolls sideways. */
export function columnTracks(columns: readonly ColumnWidth[]): Readonly<Record<string, string>> {
  const tracks = ['var(--paper-catalog-check-width)', ...columns.map(trackOf)];
  return {
    '--paper-catalog-columns': tracks.join(' '),
    '--paper-catalog-least-width': `${leastWidth(columns)}px`,
  };
}

function trackOf({ column, width }: ColumnWidth): string {
  const { least, share } = fittingWidth(column);
  // However narrow the others are, the title takes what they leave.
  if (column === 'title') return `minmax(${width ?? least}px, ${share}fr)`;
  if (width !== null) return `${width}px`;
  return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
}

function leastWidth(columns: readonly ColumnWidth[]): number {
  return columns.reduce((sum, { column, width }) => sum + (width ?? fittingWidth(column).least), 0);
}
