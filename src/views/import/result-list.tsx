// Files of an import that ended, each a click from being open.
import { useState } from 'preact/hooks';
import type { NotePath } from '../../paper';
import { useDesk } from '../parts/desk';

/** A file and what is to be said of it. */
export interface ResultEntry {
  readonly path: NotePath;
  readonly label: string;
  readonly note: string | null;
}

interface Props {
  readonly title: string;
  readonly entries: readonly ResultEntry[];
  readonly onOpen: (path: NotePath) => void;
}

/** Files named at first, and with each click on "more". */
const FIRST = 20;
const MORE = 200;

/** A list under a title; nothing where it is empty. */
export function ResultList({ title, entries, onOpen }: Props) {
  const { words } = useDesk();
  const [shown, setShown] = useState(FIRST);
  const rest = entries.length - shown;
  if (entries.length === 0) return null;
  return (
    <details class="paper-catalog-result-list" open>
      <summary>{title}</summary>
      <ul>
        {entries.slice(0, shown).map((entry) => (
          <ResultLine key={`${entry.path}\n${entry.note ?? ''}`} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + MORE)}>
          {words.preview.showMore(rest)}
        </button>
      )}
    </details>
  );
}

function ResultLine({ entry, onOpen }: { readonly entry: ResultEntry } & Pick<Props, 'onOpen'>) {
  const { path, label, note } = entry;
  return (
    <li>
      <button
        type="button"
        class="paper-catalog-quiet-link"
        title={path}
        onClick={() => onOpen(path)}
      >
        {label}
      </button>
      {note !== null && <span class="paper-catalog-muted">{note}</span>}
    </li>
  );
}
