// How an import ended: what was made, what was left and why, the way back.
import type { ImportState } from '../../commands/import-session';
import type { ImportSummary } from '../../commands/import-summary';
import type { Words } from '../../i18n/words';
import { useDesk } from '../parts/desk';
import { Icon } from '../parts/icon';

interface Props {
  readonly state: ImportState;
  readonly onUndo: () => void;
  readonly onOpen: (path: string) => void;
  readonly onDashboard: () => void;
}

/** Files named one by one at the most. */
const NAMED = 50;

/** The counts, what was left as it was, and what can be done now. */
export function ImportResult({ state, onUndo, onOpen, onDashboard }: Props) {
  const { words } = useDesk();
  const { preview } = words;
  const { summary, problem } = state;
  const isGood = problem === null && summary !== null && summary.left.length === 0;
  return (
    <section class="paper-catalog-result" aria-live="polite">
      <h3>
        <Icon name={isGood ? 'circle-check' : 'circle-alert'} />
        {headingOf(summary, preview)}
      </h3>
      {problem !== null && <p class="paper-catalog-problem-said">{problem}</p>}
      {summary !== null && <Counts state={state} summary={summary} />}
      {summary !== null && <LeftFiles summary={summary} onOpen={onOpen} />}
      <div class="paper-catalog-hint-steps">
        <button type="button" class="mod-cta" onClick={onDashboard}>
          {preview.openDashboard}
        </button>
        {summary?.report != null && (
          <button type="button" onClick={() => onOpen(summary.report ?? '')}>
            {preview.openReport}
          </button>
        )}
        {summary !== null && !summary.isUndone && (
          <button type="button" onClick={onUndo}>
            {preview.undo}
          </button>
        )}
      </div>
    </section>
  );
}

function Counts({ state, summary }: { state: ImportState; summary: ImportSummary }) {
  const { words } = useDesk();
  const { preview } = words;
  const { counts } = state.plan;
  const unchanged = counts.known - counts.additions;
  const said = [
    preview.created(summary.created.length),
    summary.updated.length > 0 && preview.updated(summary.updated.length),
    unchanged > 0 && preview.alreadyThere(unchanged),
    counts.unsure > 0 && preview.unsureLeft(counts.unsure),
    summary.rewritten.length > 0 && words.import.rewritten(summary.rewritten.length),
    summary.stopped > 0 && preview.notWritten(summary.stopped),
  ];
  if (summary.isUndone) return null;
  return (
    <ul class="paper-catalog-facts">
      {said.map((text) => text !== false && <li key={text}>{text}</li>)}
    </ul>
  );
}

function LeftFiles({ summary, onOpen }: { summary: ImportSummary; onOpen: Props['onOpen'] }) {
  const { words } = useDesk();
  const { left } = summary;
  if (left.length === 0) return null;
  return (
    <details class="paper-catalog-left" open={left.length <= 5}>
      <summary>{words.preview.leftFiles(left.length)}</summary>
      <ul>
        {left.slice(0, NAMED).map(({ path, reason }) => (
          <li key={`${path}\n${reason}`}>
            <button type="button" class="paper-catalog-quiet-link" onClick={() => onOpen(path)}>
              {path}
            </button>
            <span class="paper-catalog-muted"> {reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function headingOf(summary: ImportSummary | null, preview: Words['preview']): string {
  if (summary === null) return preview.failed;
  if (summary.isUndone) return preview.undone;
  return summary.stopped > 0 ? preview.stopped : preview.done;
}
