// What an import made, under which names, and what it left: each file by name.
import type { ImportSummary } from '../../commands/import-summary';
import type { Plan } from '../../importing/plan';
import type { NotePath } from '../../paper';
import type { Words } from '../../i18n/words';
import { useDesk } from '../parts/desk';
import { type ResultEntry, ResultList } from './result-list';

interface Props {
  readonly summary: ImportSummary;
  readonly plan: Plan;
  readonly onOpen: (path: NotePath) => void;
}

/** The lists that have anything in them; what was left comes first. */
export function ResultLists({ summary, plan, onOpen }: Props) {
  const { words } = useDesk();
  const { created, updated, left, rewritten, isUndone } = summary;
  const leftEntries = left.map(({ path, reason }) => ({ ...plainEntry(path), note: reason }));
  return (
    <>
      <ResultList
        title={words.preview.leftFiles(left.length)}
        entries={leftEntries}
        onOpen={onOpen}
      />
      <ResultList
        title={words.import.rewritten(rewritten.length)}
        entries={rewritten.map(plainEntry)}
        onOpen={onOpen}
      />
      {!isUndone && (
        <>
          <ResultList
            title={words.preview.created(created.length)}
            entries={created.map(plainEntry)}
            onOpen={onOpen}
          />
          <ResultList
            title={words.preview.updated(updated.length)}
            entries={updated.map(plainEntry)}
            onOpen={onOpen}
          />
          <ResultList
            title={words.import.report.names}
            entries={alteredNames(plan, created, words)}
            onOpen={onOpen}
          />
        </>
      )}
    </>
  );
}

function plainEntry(path: NotePath): ResultEntry {
  return { path, label: fileName(path).replace(/\.md$/, ''), note: null };
}

/** Notes whose file name could not be the title, with the name and why. */
function alteredNames(
  { items }: Plan,
  created: readonly NotePath[],
  { preview, import: { report }, papers }: Words,
): readonly ResultEntry[] {
  const made = new Set(created);
  const altered = items.flatMap(({ alterations }) => alterations);
  return altered
    .filter(({ path }) => made.has(path))
    .map(({ title, path, causes }) => {
      const because = causes.map((cause) => report.cause[cause]).join(papers.comma);
      return { path, label: title, note: preview.named(fileName(path)) + papers.aside(because) };
    });
}

function fileName(path: NotePath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
