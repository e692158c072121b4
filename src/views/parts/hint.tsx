// What stands where there is nothing to show: why, and the next step at hand.
import { Icon } from './icon';

interface Step {
  readonly label: string;
  readonly isMain?: boolean;
  readonly run: () => void;
}

interface Props {
  readonly icon: string;
  readonly title: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

/** A quiet word in the middle of an empty place. */
export function Hint({ icon, title, text, steps }: Props) {
  return (
    <div class="paper-catalog-hint">
      <Icon name={icon} />
      <h3>{title}</h3>
      <p>{text}</p>
      <div class="paper-catalog-hint-steps">
        {steps.map(({ label, isMain = false, run }) => (
          <button key={label} type="button" class={isMain ? 'mod-cta' : ''} onClick={run}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
