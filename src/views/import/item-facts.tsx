// The fields of a paper in the preview, each edited where it stands.
import type { Choice, EntryEdits } from '../../importing/choices';
import type { PlanItem } from '../../importing/plan';
import { KINDS, type Work } from '../../paper';
import { useDesk } from '../parts/desk';
import { IconButton } from '../parts/icon-button';
import type { MenuLine } from '../parts/surface';
import { statusLines } from '../papers/edit-lines';
import { EDITABLE, type Editable, fieldText, readField } from './edit-fields';
import { EditableText } from './editable-text';
import { useState } from 'preact/hooks';

interface Props {
  readonly item: PlanItem;
  readonly onChoice: (choice: Choice) => void;
}

/** What the list says of a paper, and a way to say more. */
export function ItemFacts({ item, onChoice }: Props) {
  const { words } = useDesk();
  const [added, setAdded] = useState<readonly Editable[]>([]);
  const { work, key } = item;
  const edit = (edits: EntryEdits) => onChoice({ type: 'edit', entry: key, edits });
  const isShown = (field: Editable) => fieldText(work, field) !== '' || added.includes(field);
  return (
    <div class="paper-catalog-item-facts">
      <StatusFact item={item} onEdit={edit} />
      {work.kind !== 'paper' && <span class="paper-catalog-kind">{words.kinds[work.kind]}</span>}
      {EDITABLE.filter(isShown).map((field) => (
        <EditableFact key={field} field={field} work={work} onEdit={edit} />
      ))}
      {identifiers(item).map((text) => (
        <span key={text} class="paper-catalog-identifier">
          {text}
        </span>
      ))}
      <AddField
        item={item}
        missing={EDITABLE.filter((field) => !isShown(field))}
        onAdd={(field) => setAdded([...added, field])}
        onEdit={edit}
      />
    </div>
  );
}

interface FactProps {
  readonly field: Editable;
  readonly work: Work;
  readonly onEdit: (edits: EntryEdits) => void;
}

function EditableFact({ field, work, onEdit }: FactProps) {
  const { preview, columns } = useDesk().words;
  return (
    <EditableText
      className={`paper-catalog-fact paper-catalog-fact-${field}`}
      text={fieldText(work, field)}
      label={preview.edit(columns[field])}
      placeholder={preview.add(columns[field])}
      onText={(text) => {
        const edits = readField(field, text);
        if (edits !== null) onEdit(edits);
        return edits !== null;
      }}
    />
  );
}

interface StatusProps {
  readonly item: PlanItem;
  readonly onEdit: (edits: EntryEdits) => void;
}

function StatusFact({ item: { work }, onEdit }: StatusProps) {
  const { surface, statuses } = useDesk();
  const look = statuses.find(({ name }) => name === work.status);
  if (work.status === null) return null;
  return (
    <button
      type="button"
      class={`paper-catalog-status paper-catalog-tone-${look?.tone ?? 'rest'}`}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => {
        const lines = statusLines(statuses, { status: work.status ?? '' }, (status) =>
          onEdit({ status }),
        );
        surface.showMenu(lines, currentTarget);
      }}
    >
      {look?.label ?? work.status}
    </button>
  );
}

interface AddProps extends StatusProps {
  readonly missing: readonly Editable[];
  readonly onAdd: (field: Editable) => void;
}

/** Fields the list says nothing of, the status and the kind. */
function AddField({ item: { work }, missing, onAdd, onEdit }: AddProps) {
  const { words, surface, statuses } = useDesk();
  const fields: MenuLine[] = missing.map((field) => ({
    label: words.columns[field],
    run: () => onAdd(field),
  }));
  const status = statusLines(statuses, { status: work.status ?? '' }, (name) =>
    onEdit({ status: name }),
  );
  const kinds = KINDS.map((kind) => ({
    label: words.preview.kindNames[kind],
    checked: work.kind === kind,
    run: () => onEdit({ kind }),
  }));
  return (
    <IconButton
      icon="plus"
      label={words.preview.addField}
      opensMenu
      onClick={(button) => surface.showMenu([...fields, null, ...status, null, ...kinds], button)}
    />
  );
}

function identifiers({ work }: PlanItem): readonly string[] {
  const arxiv = work.arxiv === null ? null : `arXiv ${work.arxiv}`;
  return [arxiv, work.doi].filter((id) => id !== null);
}
