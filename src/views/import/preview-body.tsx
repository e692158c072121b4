// Options, columns and rows of the preview.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ImportState } from '../../commands/import-state';
import type { Choice } from '../../importing/choices';
import { Panel } from '../dashboard/panel';
import type { ImportModel } from '../import-model';
import { useDesk } from '../parts/desk';
import { Hint } from '../parts/hint';
import { ColumnMeanings } from './column-meanings';
import { ImportOptions } from './import-options';
import { type ShownGroup, previewLines } from './preview-lines';
import { PreviewRows } from './preview-rows';

interface Props {
  readonly state: ImportState;
  readonly model: ImportModel;
  readonly group: ShownGroup;
  readonly onGroup: (group: ShownGroup) => void;
  readonly onChoice: (choice: Choice) => void;
}

/** What can be looked at and changed before anything is written. */
export function PreviewBody({ state, model, group, onGroup, onChoice }: Props) {
  const { words } = useDesk();
  const { plan, sources, choices, problem, stage } = state;
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const lines = useMemo(() => previewLines(plan, group, isOpen), [plan, group, isOpen]);
  const isEmpty = lines.length === 0 && stage === 'preview';
  return (
    <>
      {problem !== null && <p class="paper-catalog-problem-said">{problem}</p>}
      <div class="paper-catalog-preview-options">
        <Folding name="options" title={words.preview.options} isFoldedAtFirst>
          <ImportOptions choices={choices} folders={model.folders()} onChoice={onChoice} />
        </Folding>
        <Tables state={state} onChoice={onChoice} />
      </div>
      {isEmpty && <NothingShown group={group} onGroup={onGroup} />}
      <PreviewRows
        lines={lines}
        sources={sources}
        areShort={group === 'unread'}
        onChoice={onChoice}
        onOpen={(path) => void model.openNote(path)}
        onFold={setOpen}
      />
    </>
  );
}

/** A group without rows, or a list without papers. */
function NothingShown({ group, onGroup }: Pick<Props, 'group' | 'onGroup'>) {
  const { preview } = useDesk().words;
  const isAll = group === 'all';
  const other = isAll ? 'unread' : 'all';
  return (
    <Hint
      icon="list"
      title={isAll ? preview.noPapers : preview.noneInGroup}
      text={isAll ? preview.noPapersText : preview.noneInGroupText}
      steps={[{ label: preview.groups[other], run: () => onGroup(other) }]}
    />
  );
}

/** Tables drawn at first, and with each click on "more": a page may hold hundreds of small boxes. */
const TABLES = 20;

function Tables({ state, onChoice }: Pick<Props, 'state' | 'onChoice'>) {
  const { words } = useDesk();
  const [shown, setShown] = useState(TABLES);
  const tables = state.plan.tables.flatMap((all, source) =>
    all.map((table, at) => ({ table, at, source })),
  );
  if (tables.length === 0) return null;
  const placeOf = (line: number, source: number) => {
    const name = state.sources.length > 1 ? `${state.sources[source]?.name ?? ''} · ` : '';
    return name + words.preview.table(line);
  };
  return (
    <Folding
      name="columns"
      title={words.preview.columns(tables.length)}
      isFoldedAtFirst={tables.length > 1}
    >
      {tables.slice(0, shown).map(({ table, at, source }) => (
        <ColumnMeanings
          key={`${source}:${at}`}
          table={table}
          place={placeOf(table.line, source)}
          onMeaning={(column, meaning) =>
            onChoice({ type: 'column', source, correction: { table: at, column, meaning } })
          }
        />
      ))}
      {tables.length > shown && (
        <button type="button" onClick={() => setShown(shown + TABLES)}>
          {words.preview.showMore(tables.length - shown)}
        </button>
      )}
    </Folding>
  );
}

interface FoldingProps {
  readonly name: string;
  readonly title: string;
  readonly isFoldedAtFirst: boolean;
  readonly children: ComponentChildren;
}

function Folding({ name, title, isFoldedAtFirst, children }: FoldingProps) {
  const [isFolded, setFolded] = useState(isFoldedAtFirst);
  return (
    <Panel name={name} title={title} isFolded={isFolded} onFold={() => setFolded(!isFolded)}>
      {children}
    </Panel>
  );
}
