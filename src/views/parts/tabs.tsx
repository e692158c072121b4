// A row of words of which one is on.
import { HeardName } from './heard-name';
import { moveFocus } from './move-focus';
import { useOwnId } from './use-own-id';

interface Props<T extends string> {
  readonly label: string;
  readonly names: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly on: T;
  readonly onPick: (name: T) => void;
}

/** Picks by click, or by arrow keys as the focus moves. */
export function Tabs<T extends string>({ label, names, words, on, onPick }: Props<T>) {
  const id = useOwnId();
  return (
    <div class="paper-catalog-tabs" role="radiogroup" aria-labelledby={id} onKeyDown={moveFocus}>
      <HeardName id={id} text={label} />
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="radio"
          class={name === on ? 'is-active' : ''}
          aria-checked={name === on}
          data-rove
          tabIndex={name === on ? 0 : -1}
          onClick={() => onPick(name)}
          onFocus={() => onPick(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}
