// How far the first reading of the vault is.
import { useDesk } from '../parts/desk';

interface Props {
  /** Notes. */
  readonly read: number;
  readonly total: number;
}

/** A bar and the numbers. */
export function VaultProgress({ read, total }: Props) {
  const { words } = useDesk();
  return (
    <p class="paper-catalog-vault-progress" role="status">
      <progress max={Math.max(1, total)} value={read} aria-label={words.hints.loading} />
      <span>{words.hints.loadingText(read, total)}</span>
    </p>
  );
}
