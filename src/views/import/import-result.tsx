// How an import ended: what was made, what was left and why, the way back.
import type { ImportState } from '../../commands/import-state';
import type { ImportSummary } from '../../commands/import-summary';
import type { Words } from '../../i18n/words';
import { useDesk } from '../parts/desk';
import { Icon } from '../parts/icon';
import { ResultLists } from './result-lists';

interface Props {
  readonly state: ImportState;
  readonly onUndo: () => void;
  readonly onReport: () => void;
  readonly onOpen: (path: string) => void;
  readonly onDashboard: () => void;
}

/** The counts, what can be done now, and the files by name. */
export function ImportResult(props: Props) {
  const { preview } = useDesk().words;
  const { summary, problem, plan } = props.state;
  const isGood =
    problem === null && summary !== null && summary.left.length + summary.stopped === 0;
  return (
    <section class={`paper-catalog-result${isGood ? ' is-good' : ''}`}>
      <div role="status">
        <h3>
          <Icon name={isGood ? 'circle-check' : 'circle-alert'} />
          {headingOf(summary, preview)}
        </h3>
        {problem !== null && <p class="paper-catalog-problem-said">{problem}</p>}
        {summary?.isUndone === true && summary.taken > 0 && (
          <p class="paper-catalog-muted">{preview.takenBack(summary.taken)}</p>
        )}
        {summary?.isUndone === false && <Counts summary={summary} state={props.state} />}
      </div>
      <NextSteps {...props} />
      {summary !== null && <ResultLists summary={summary} plan={plan} onOpen={props.onOpen} />}
    </section>
  );
}

function Counts({ state, summary }: { state: ImportState; summary: ImportSummary }) {
  const { preview } = useDesk().words;
  const { counts } = state.plan;
  const unchanged = counts.known - counts.additions;
  const said = [
    summary.created.length > 0 && preview.created(summary.created.length),
    summary.updated.length > 0 && preview.updated(summary.updated.length),
    unchanged > 0 && preview.alreadyThere(unchanged),
    counts.unsure > 0 && preview.unsureLeft(counts.unsure),
    summary.stopped > 0 && preview.notWritten(summary.stopped),
  ];
  return (
    <ul class="paper-catalog-facts">
      {said.map((text) => text !== false && <li key={text}>{text}</li>)}
    </ul>
  );
}

function NextSteps({ state: { summary }, onUndo, onReport, onOpen, onDashboard }: Props) {
  const { preview } = useDesk().words;
  return (
    <div class="paper-catalog-hint-steps">
      <button type="button" class="mod-cta" onClick={onDashboard}>
        {preview.openDashboard}
      </button>
      {summary !== null && !summary.isUndone && (
        <>
          <ReportButton report={summary.report} onReport={onReport} onOpen={onOpen} />
          <button type="button" onClick={onUndo}>
            {preview.undo}
          </button>
        </>
      )}
    </div>
  );
}

interface ReportProps extends Pick<Props, 'onReport' | 'onOpen'> {
  readonly report: string | null;
}

/** Opens the report, or writes the one there is not yet. */
function ReportButton({ report, onReport, onOpen }: ReportProps) {
  const { preview } = useDesk().words;
  return (
    <button type="button" onClick={() => (report === null ? onReport() : onOpen(report))}>
      {report === null ? preview.writeReport : preview.openReport}
    </button>
  );
}

function headingOf(summary: ImportSummary | null, preview: Words['preview']): string {
  if (summary === null) return preview.failed;
  if (summary.isUndone) return preview.undone;
  return summary.stopped > 0 ? preview.stopped : preview.done;
}
