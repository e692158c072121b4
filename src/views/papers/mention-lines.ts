// The lines of a paper's menus that lead to the reading lists naming it, saying which values come from there.
import { listName } from '../../catalog/list-name';
import type { Words } from '../../i18n/words';
import type { Mention, Paper } from '../../paper';
import { COLUMNS } from '../dashboard-state';
import type { MenuLine } from '../parts/surface';
import { paperLinks } from './paper-links';
import { columnOrigin, propertyOrigin } from './value-origin';

/** More mentions than this are looked for in the lists themselves. */
const MOST = 6;

type Open = (mention: Mention) => void;

/** A line for each place that names the paper; `open` goes there. */
export function mentionLines(paper: Paper, words: Words, open: Open): readonly MenuLine[] {
  return paper.mentions
    .slice(0, MOST)
    .map((mention) => lineTo(mention, sayMention(paper, mention, words), open));
}

/** A line for each place a value comes from. */
export function originLines(
  origin: readonly Mention[],
  words: Words,
  open: Open,
): readonly MenuLine[] {
  return origin.map((mention) =>
    lineTo(mention, words.papers.fromList(listName(mention.list), mention.line), open),
  );
}

function lineTo(mention: Mention, label: string, open: Open): MenuLine {
  return { label, icon: 'list', run: () => open(mention) };
}

function sayMention(paper: Paper, mention: Mention, words: Words): string {
  const says = words.papers;
  const values = valuesFrom(paper, mention, words);
  const { list, line } = mention;
  if (values.length === 0) return says.namedInList(listName(list), line);
  return says.valuesFromList(values.join(says.comma), listName(list), line);
}

/** What the table calls the values this mention fills in. */
function valuesFrom(paper: Paper, mention: Mention, words: Words): readonly string[] {
  const columns = COLUMNS.filter((column) => columnOrigin(paper, column).includes(mention));
  const links = paperLinks(paper).filter(({ property }) =>
    propertyOrigin(paper, property).includes(mention),
  );
  return [...columns.map((column) => words.columns[column]), ...links.map(({ text }) => text)];
}
