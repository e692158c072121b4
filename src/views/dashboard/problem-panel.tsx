// The panel of the problems; there is none while there are none.
import { useDesk } from '../parts/desk';
import { foldingOf, type OverviewPartProps } from './overview-part';
import { Panel } from './panel';
import { ProblemList } from './problem-list';

/** How many problems, and each with its fix. */
export function ProblemPanel(props: OverviewPartProps) {
  const { words } = useDesk();
  const problems = props.model.catalog.problems();
  if (problems.length === 0) return null;
  return (
    <Panel {...foldingOf('problems', props)} title={words.problems.count(problems.length)}>
      <ProblemList problems={problems} model={props.model} />
    </Panel>
  );
}
