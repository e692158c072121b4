// Keeps the focus among things that come and go: what had it may be taken away by the very key that was pressed.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { targetOf } from './target-of';

interface Focused {
  readonly element: HTMLElement;
  readonly index: number;
}

/** When the element with the focus is gone after a drawing, what took its place has it: the one of the same mark (`data-rove`) and number, else what `otherwise` selects. The listener goes on the element around them. */
export function useKeptFocus(otherwise: string) {
  const around = useRef<HTMLElement | null>(null);
  const last = useRef<Focused | null>(null);
  useLayoutEffect(() => {
    const root = around.current;
    if (root === null || last.current === null || last.current.element.isConnected) return;
    const { element, index } = last.current;
    last.current = null;
    if (!isFree(root)) return;
    const alike = alikeIn(root, element);
    const next = alike[Math.min(index, alike.length - 1)];
    (next ?? root.querySelector<HTMLElement>(otherwise))?.focus({ preventScroll: true });
  });
  return (event: FocusEvent & { readonly currentTarget: HTMLElement }): void => {
    const element = targetOf(event);
    around.current = event.currentTarget;
    last.current = { element, index: alikeIn(event.currentTarget, element).indexOf(element) };
  };
}

function alikeIn(root: HTMLElement, { dataset }: HTMLElement): readonly HTMLElement[] {
  const mark = dataset['rove'];
  if (mark === undefined) return [];
  const all = [...root.querySelectorAll<HTMLElement>('[data-rove]')];
  return all.filter((one) => one.dataset['rove'] === mark);
}

/** Whether nothing has the focus. */
function isFree({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return activeElement === null || activeElement === body;
}
