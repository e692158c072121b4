// What the filter does not understand of a query, said beneath it.
import type { Query } from '../../catalog/query';
import { useDesk } from '../parts/desk';

/** A line for each mistake; the rest of the query counts. */
export function FilterErrors({ id, query }: { readonly id: string; readonly query: Query }) {
  const { words } = useDesk();
  return (
    <div id={id} class="paper-catalog-filter-errors" role="status">
      {query.errors.map(({ type, text, from }) => (
        <p key={from}>
          <code>{text}</code> {words.filter.errors[type]}
        </p>
      ))}
    </div>
  );
}
