// Which colour is which status.
import { useDesk } from '../parts/desk';

/** The statuses with their colours, in their order. */
export function StatusLegend() {
  const { statuses } = useDesk();
  return (
    <ul class="paper-catalog-legend">
      {statuses.map(({ name, label, tone }) => (
        <li key={name}>
          <span class={`paper-catalog-mark paper-catalog-tone-${tone}`} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
