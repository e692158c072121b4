// The panel of the picture, with the tabs that choose which.
import { PICTURES } from '../dashboard-state';
import { useDesk } from '../parts/desk';
import { Tabs } from '../parts/tabs';
import { foldingOf, type OverviewPartProps } from './overview-part';
import { Panel } from './panel';
import { PictureChart } from './picture-chart';

/** Papers over time; a click filters by the period. */
export function PicturePanel(props: OverviewPartProps) {
  const { model, figures, state, clicks, onChange } = props;
  const { words } = useDesk();
  const tabs = (
    <Tabs
      label={words.pictures.title}
      names={PICTURES}
      words={words.pictures.names}
      on={state.picture}
      onPick={(picture) => onChange({ picture })}
    />
  );
  return (
    <Panel {...foldingOf('pictures', props)} title={words.pictures.title} aside={tabs}>
      <PictureChart
        figures={figures}
        picture={state.picture}
        today={model.today()}
        isActive={clicks.isOn}
        onPick={clicks.toggle}
      />
    </Panel>
  );
}
