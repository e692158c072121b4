// "Mark as reading list": the property that makes the papers a note names part of the catalog.
import { READING_LIST_PROPERTY } from '../indexing/note-role';
import { describeRefusal } from './failure';
import type { Host } from './ports';

/** Marks the note the user is looking at, and says what came of it. */
export async function markList(host: Host): Promise<void> {
  const { edits } = host.words;
  const path = host.screen.activeNote();
  if (path === null) {
    host.screen.notify(edits.noActiveNote);
    return;
  }
  const properties = [{ name: READING_LIST_PROPERTY, action: 'set', value: true }] as const;
  const [outcome] = await host.notes.apply([{ type: 'edit', path, properties }]);
  const refusal = describeRefusal(outcome, host.words);
  if (refusal !== null) {
    host.screen.notify(edits.leftAsItWas(path, refusal));
    return;
  }
  host.screen.notify(outcome?.result === 'unchanged' ? edits.listAlready : edits.listMarked);
}
