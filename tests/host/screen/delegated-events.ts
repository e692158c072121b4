// `el.on(type, selector, listener)`: a listener that fires only for matching descendants.
import './dom-types';

/** Calls `listener` for events of `type` whose target is, or lies in, a match of `selector`. */
export function onDelegated<K extends keyof HTMLElementEventMap>(
  this: HTMLElement,
  type: K,
  selector: string,
  listener: DelegatedListener<K>,
  options?: boolean | AddEventListenerOptions,
): void {
  const heard = (event: HTMLElementEventMap[K]): void => {
    const target = event.target instanceof Element ? event.target.closest(selector) : null;
    if (target instanceof HTMLElement && this.contains(target)) listener.call(this, event, target);
  };
  this.addEventListener(type, heard, options);
}
