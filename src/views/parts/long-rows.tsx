// The rows of a long table or list, which scroll by themselves and of which only those in sight are drawn; keys go to all of them.
import type { ComponentChild } from 'preact';
import { useRowKeys } from './use-row-keys';
import { useWindow } from './use-window';

interface Props<T> {
  /** Class of the element that scrolls. */
  readonly name: string;
  readonly items: readonly T[];
  /** What the element around the rows is. */
  readonly role: 'list' | 'rowgroup';
  /** Id of what names it. */
  readonly labelId?: string;
  readonly onFocusIn?: (event: FocusEvent & { readonly currentTarget: HTMLElement }) => void;
  /** Draws a row, which must carry its number as `data-row`; `isFirst` is the one Tab leads to. */
  readonly children: (item: T, index: number, isFirst: boolean) => ComponentChild;
}

/** A run of rows of one height. */
export function LongRows<T>({ name, items, role, labelId, onFocusIn, children }: Props<T>) {
  const { body, range } = useWindow(items.length);
  const onKeyDown = useRowKeys(body, items.length);
  return (
    <div class={`${name} paper-catalog-scroller`} role="presentation">
      <div
        ref={body}
        class="paper-catalog-lines"
        role={role}
        aria-labelledby={labelId}
        style={{ '--paper-catalog-rows': items.length }}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        {items
          .slice(range.from, range.to)
          .map((item, at) => children(item, range.from + at, at === 0))}
      </div>
    </div>
  );
}
