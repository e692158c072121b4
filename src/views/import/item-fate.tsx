// What becomes of a paper of the preview: a new note, an existing one that gets something, or nothing.
import type { Addition, PlanItem } from '../../importing/plan';
import type { Words } from '../../i18n/words';
import { useDesk } from '../parts/desk';

interface Props {
  readonly item: PlanItem;
  readonly onOpen: (path: string) => void;
}

/** The group it is in, and what will be written. */
export function ItemFate({ item, onOpen }: Props) {
  const { words } = useDesk();
  const { group, match, additions, alterations, entries } = item;
  return (
    <>
      <span class={`paper-catalog-group-mark is-${group}`}>{words.preview.groups[group]}</span>
      {match.type === 'known' && (
        <button
          type="button"
          class="paper-catalog-quiet-link"
          title={match.path}
          onClick={() => onOpen(match.path)}
        >
          {words.preview.openNote}
        </button>
      )}
      {group === 'known' && (
        <span class="paper-catalog-muted" title={additionsText(additions, words)}>
          {additionsText(additions, words)}
        </span>
      )}
      {alterations.map(({ path }) => (
        <span key={path} class="paper-catalog-muted" title={path}>
          {words.preview.named(path.slice(path.lastIndexOf('/') + 1))}
        </span>
      ))}
      {entries.length > 1 && (
        <span class="paper-catalog-muted">{words.preview.several(entries.length)}</span>
      )}
    </>
  );
}

function additionsText(additions: readonly Addition[], words: Words): string {
  if (additions.length === 0) return words.preview.addsNothing;
  const names = additions.map(({ property, values }) =>
    property === 'remarks'
      ? words.preview.remarks
      : `${words.preview.properties[property]} ${values.join(words.papers.comma)}`,
  );
  return words.preview.adds(names);
}
