// Units that are fields of the entry above them, and the units they belong to.
import { isPaperPlace } from '../lines/candidates';
import { isResource, readProperty } from '../lines/property';
import type { HeaderWords } from '../reading/reading';
import type { Unit } from './unit';

/** Whether a unit is a field of the entry above it. */
export function isField(unit: Unit, words: HeaderWords): boolean {
  if (unit.line === null || unit.kind === 'heading' || isRowOfBadges(unit)) return false;
  if (unit.tells || isRepositoryBeneath(unit)) return true;
  const property = readProperty(unit.line, words);
  return isResource(unit.line) || (property !== null && property.meaning !== 'title');
}

/** Whether an item beneath another is the page of a repository, `[owner/name: What it is](https://github.com/owner/name)`. */
function isRepositoryBeneath({ kind, parent, line }: Unit): boolean {
  const [link] = line?.phrases ?? [];
  if (kind !== 'item' || parent < 0 || line?.phrases.length !== 1 || link?.url == null)
    return false;
  const [, name] = REPOSITORY.exec(link.url) ?? [];
  return name !== undefined && link.text.toLowerCase().startsWith(`${name.toLowerCase()}:`);
}

const REPOSITORY = /^https?:\/\/(?:github|gitlab|gitee)\.com\/([^/#?]+\/[^/#?]+)/i;

/** Where a link of a picture begins. */
const LINKED_PICTURE = /^(?:\[!\[|<a\s[^>]*>\s*<img\b)/i;

/** Whether a paragraph is nothing but pictures that link no paper: what a page says of itself. */
function isRowOfBadges({ kind, line }: Unit): boolean {
  if (kind !== 'paragraph' || line === null) return false;
  return line.phrases.every(
    ({ sense, from, to, url }) =>
      sense === 'picture' || (LINKED_PICTURE.test(line.text.slice(from, to)) && !isPaperPlace(url)),
  );
}

/** Units that have fields beneath them or in the paragraph after them. */
export function findOwners(
  units: readonly Unit[],
  fields: readonly boolean[],
): ReadonlySet<number> {
  const owners = new Set<number>();
  units.forEach((unit, index) => {
    if (fields[index] !== true) return;
    if (unit.parent >= 0) owners.add(unit.parent);
    else if (unit.kind === 'paragraph' && units[index - 1]?.kind === 'paragraph')
      owners.add(index - 1);
  });
  return owners;
}
