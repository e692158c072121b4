// The element an event began at, also in a window of its own, where `instanceof` fails.

/** The element an event began at; throws for events that began at no node. */
export function targetOf(event: Event): HTMLElement {
  const { target } = event;
  if (isElement(target)) return target;
  throw new Error('The event began at no element.');
}

function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'closest' in target;
}
