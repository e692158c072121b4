// A long touch asks for a menu. Android says so by itself; where the system does not, it is said here.
import { useRef } from 'preact/hooks';
import { targetOf } from './target-of';

/** Longer than the systems take that tell of it themselves, in milliseconds. */
const LONG = 650;

/** Listeners for an element in which a long touch becomes a `contextmenu` event, and no click after it. */
export function useLongPress() {
  const timer = useRef(0);
  const isLong = useRef(false);
  const stop = () => {
    window.clearTimeout(timer.current);
    timer.current = 0;
  };
  return {
    onTouchStart: (event: TouchEvent) => {
      stop();
      isLong.current = false;
      const [touch] = event.touches;
      if (touch === undefined || event.touches.length > 1) return;
      timer.current = window.setTimeout(() => {
        isLong.current = true;
        askForMenu(targetOf(event), touch);
      }, LONG);
    },
    onTouchMove: stop,
    onTouchCancel: stop,
    onTouchEnd: (event: TouchEvent) => {
      stop();
      if (isLong.current) event.preventDefault();
    },
    onContextMenuCapture: stop,
  };
}

function askForMenu(element: HTMLElement, { clientX, clientY }: Touch): void {
  const Mouse = element.ownerDocument.defaultView?.MouseEvent ?? MouseEvent;
  const init = { bubbles: true, cancelable: true, clientX, clientY };
  element.dispatchEvent(new Mouse('contextmenu', init));
}
