// Ids by which one element names another.
import { useId } from 'preact/hooks';
import { useDesk } from './desk';

/** An id no other element of the document has; `useId` alone begins anew in every view. */
export function useOwnId(): string {
  const { viewId } = useDesk();
  return `${viewId}-${useId()}`;
}
