// "Create notes for the planned papers of this list".
import { createNotes } from './create-notes';
import type { Host } from './ports';

/** Makes a note for each planned paper of the list the user is looking at, and says how many and which not. */
export async function createListNotes(host: Host): Promise<void> {
  const { edits } = host.words;
  const list = host.screen.activeNote();
  if (list === null) {
    host.screen.notify(edits.noActiveNote);
    return;
  }
  const planned = host.catalog.papersOfList(list).filter(({ path }) => path === null);
  if (planned.length === 0) {
    host.screen.notify(edits.nothingPlanned);
    return;
  }
  const created = await createNotes(host, planned);
  const count = created.filter(({ failure }) => failure === null).length;
  if (count > 0) host.screen.notify(edits.notesCreated(count));
  for (const { paper, failure } of created)
    if (failure !== null) host.screen.notify(edits.notCreated(paper.title, failure));
}
