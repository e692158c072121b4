// What holds for the whole import: where notes go, which status, which kinds, links in the list, a report.
import type { Choice, Choices } from '../../importing/choices';
import { KINDS, type Kind } from '../../paper';
import { useDesk } from '../parts/desk';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly choices: Choices;
  readonly folders: readonly string[];
  readonly onChoice: (choice: Choice) => void;
}

/** The options of an import. */
export function ImportOptions({ choices, folders, onChoice }: Props) {
  const { preview } = useDesk().words;
  return (
    <div class="paper-catalog-options">
      <FolderOption folder={choices.folder} folders={folders} onChoice={onChoice} />
      <StatusOption status={choices.status} onChoice={onChoice} />
      <KindOption kinds={choices.kinds} onChoice={onChoice} />
      <div class="paper-catalog-checks">
        <Check
          label={preview.linkList}
          isOn={choices.linkList}
          onToggle={() => onChoice({ type: 'link-list', on: !choices.linkList })}
        />
        <Check
          label={preview.report}
          isOn={choices.report}
          onToggle={() => onChoice({ type: 'report', on: !choices.report })}
        />
      </div>
    </div>
  );
}

interface StatusProps extends Pick<Props, 'onChoice'> {
  readonly status: string | null;
}

function StatusOption({ status, onChoice }: StatusProps) {
  const { words, statuses } = useDesk();
  return (
    <label>
      {words.preview.status}
      <select
        class="dropdown"
        value={status ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoice({ type: 'status', status: value === '' ? null : value })
        }
      >
        <option value="">{words.preview.noStatus}</option>
        {statuses.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface KindProps extends Pick<Props, 'onChoice'> {
  readonly kinds: readonly Kind[];
}

function KindOption({ kinds, onChoice }: KindProps) {
  const { preview } = useDesk().words;
  return (
    <fieldset>
      <legend>{preview.kinds}</legend>
      {KINDS.map((kind) => (
        <Check
          key={kind}
          label={preview.kindNames[kind]}
          isOn={kinds.includes(kind)}
          onToggle={() => onChoice({ type: 'kinds', kinds: toggled(kinds, kind) })}
        />
      ))}
    </fieldset>
  );
}

function FolderOption({ folder, folders, onChoice }: { folder: string } & Omit<Props, 'choices'>) {
  const { words } = useDesk();
  const id = useOwnId();
  return (
    <label>
      {words.preview.folder}
      <input
        type="text"
        list={id}
        value={folder}
        placeholder={words.preview.vaultRoot}
        onChange={({ currentTarget: { value } }) =>
          onChoice({ type: 'folder', folder: value.trim().replace(/^\/+|\/+$/g, '') })
        }
      />
      <datalist id={id}>
        {folders.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Check({ label, isOn, onToggle }: CheckProps) {
  return (
    <label class="paper-catalog-check">
      <input type="checkbox" checked={isOn} onClick={onToggle} />
      {label}
    </label>
  );
}

function toggled(kinds: readonly Kind[], kind: Kind): readonly Kind[] {
  return kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
}
