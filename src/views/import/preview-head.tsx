// The head of the preview: what is imported, what will be written, the button that does it, and the groups as filters.
import type { ImportState } from '../../commands/import-state';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { moveFocus } from '../parts/move-focus';
import { useOwnId } from '../parts/use-own-id';
import { SHOWN_GROUPS, type ShownGroup, countOf, countToWrite } from './preview-lines';

interface Props {
  readonly state: ImportState;
  readonly group: ShownGroup;
  readonly onGroup: (group: ShownGroup) => void;
  readonly onImport: () => void;
}

/** Stays in sight while the rows scroll. */
export function PreviewHead(props: Props) {
  const { words } = useDesk();
  const { stage, plan, sources, choices } = props.state;
  const { create, add } = countToWrite(plan);
  const isWorth = create + add > 0 || choices.linkList || choices.report;
  const isOpen = stage === 'preview' || stage === 'reading';
  const names = sources.map(({ name }) => name).join(words.papers.comma);
  return (
    <header class="paper-catalog-preview-head">
      <div class="paper-catalog-preview-line">
        <h2>{words.preview.heading(names)}</h2>
        {isOpen && (
          <button
            type="button"
            class="mod-cta"
            disabled={stage !== 'preview' || !isWorth}
            onClick={props.onImport}
          >
            {isWorth && create + add === 0
              ? words.preview.apply
              : words.preview.import(create + add)}
          </button>
        )}
      </div>
      {isOpen && (
        <p class="paper-catalog-muted" role="status">
          {stage === 'reading' ? words.preview.reading : words.preview.will(create, add)}
        </p>
      )}
      {isOpen && <GroupFilters {...props} />}
    </header>
  );
}

/** The groups that have rows, with their counts. */
function GroupFilters({ state: { plan }, group, onGroup }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  return (
    <div
      class="paper-catalog-group-filters"
      role="group"
      aria-labelledby={id}
      onKeyDown={moveFocus}
    >
      <HeardName id={id} text={words.preview.groupsLabel} />
      {SHOWN_GROUPS.map((name) => (
        <GroupFilter
          key={name}
          name={name}
          count={countOf(plan, name)}
          isOn={name === group}
          onPick={() => onGroup(name)}
        />
      ))}
    </div>
  );
}

interface FilterProps {
  readonly name: ShownGroup;
  readonly count: number;
  readonly isOn: boolean;
  readonly onPick: () => void;
}

/** A group that has rows, or is shown. */
function GroupFilter({ name, count, isOn, onPick }: FilterProps) {
  const { words } = useDesk();
  if (count === 0 && !isOn) return null;
  return (
    <button
      type="button"
      class={`paper-catalog-group-filter is-${name}${isOn ? ' is-active' : ''}`}
      data-rove
      tabIndex={isOn ? 0 : -1}
      aria-pressed={isOn}
      onClick={onPick}
    >
      {words.preview.groups[name]}{' '}
      <span class="paper-catalog-count">{count.toLocaleString(words.locale)}</span>
    </button>
  );
}
