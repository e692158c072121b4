// How far the first reading of the vault is.
import { useDesk } from '../parts/desk';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  /** Notes. */
  readonly read: number;
  readonly total: number;
  /** Whether it says what is read, where no heading does. */
  readonly isAlone?: boolean;
}

/** A bar and the numbers. */
export function VaultProgress({ read, total, isAlone = false }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  return (
    <p class="paper-catalog-vault-progress" role="status">
      <progress max={Math.max(1, total)} value={read} aria-labelledby={id} />
      <span id={id}>
        {isAlone ? words.statusBar.reading(read, total) : words.hints.loadingText(read, total)}
      </span>
    </p>
  );
}
