// Enter with Ctrl or Cmd held presses no button in the browser; here it does, as a click with the modifier.
import { targetOf } from './target-of';

/** A listener for an element around buttons. */
export function pressWithModifier(event: KeyboardEvent): void {
  const { ctrlKey, metaKey } = event;
  const button = targetOf(event).closest('button');
  if (event.key !== 'Enter' || !(ctrlKey || metaKey) || button === null) return;
  event.preventDefault();
  const Mouse = button.ownerDocument.defaultView?.MouseEvent ?? MouseEvent;
  button.dispatchEvent(new Mouse('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
}
