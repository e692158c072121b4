// A small button that is an icon, or an icon and a word.
import { Icon } from './icon';

interface Props {
  readonly icon: string;
  readonly label: string;
  /** Whether the label is drawn, `wide` in a wide view alone; it is always spoken. */
  readonly showsLabel?: boolean | 'wide';
  readonly pressed?: boolean;
  readonly primary?: boolean;
  readonly opensMenu?: boolean;
  readonly disabled?: boolean;
  readonly onClick: (button: HTMLElement) => void;
}

/** A button of a toolbar. */
export function IconButton(props: Props) {
  const { icon, label, showsLabel = false, primary = false } = props;
  const isText = showsLabel === true;
  return (
    <button
      type="button"
      class={`paper-catalog-button${primary ? ' mod-cta' : ''}${isText ? '' : ' clickable-icon'}`}
      aria-label={isText ? undefined : label}
      aria-pressed={props.pressed}
      aria-haspopup={props.opensMenu === true ? 'menu' : undefined}
      disabled={props.disabled}
      onClick={(event) => props.onClick(event.currentTarget)}
    >
      <Icon name={icon} />
      {showsLabel !== false && (
        <span class={isText ? undefined : 'paper-catalog-wide-label'}>{label}</span>
      )}
    </button>
  );
}
