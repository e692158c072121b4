// Edits of one property by the user's hand: status, priority, topic, over one paper or many. Planned papers get their note with it.
import type { Change, PropertyEdit } from '../notes/change';
import { addToHeld, heldNames, noteReader, type OpenNote } from '../notes/note-values';
import type { NotedWork } from '../notes/paper-properties';
import type { Paper, Property, Status } from '../paper';
import { createNotes } from './create-notes';
import { describeRefusal, type Failure } from './failure';
import type { Host } from './ports';

/** One edit under the property's own word; the name on disk is found in each note. */
type Edit = { readonly property: Property } & (
  | { readonly action: 'fill' | 'set'; readonly value: string | number }
  | { readonly action: 'add'; readonly values: readonly string[] }
  | { readonly action: 'remove' }
);

/** Writes a status of the settings, and the day of finishing where it ends the reading and none is stated. */
export async function setStatus(
  host: Host,
  papers: readonly Paper[],
  status: Status,
): Promise<readonly Failure[]> {
  const finished = status.done ? host.clock.today() : null;
  const edits: Edit[] = [{ property: 'status', action: 'set', value: status.name }];
  if (finished !== null) edits.push({ property: 'finished', action: 'fill', value: finished });
  return editPapers(host, papers, edits, () => ({ status: status.name, finished }));
}

/** Writes a priority; null takes it away. */
export async function setPriority(
  host: Host,
  papers: readonly Paper[],
  priority: string | null,
): Promise<readonly Failure[]> {
  const property = 'priority';
  const edit: Edit =
    priority === null
      ? { property, action: 'remove' }
      : { property, action: 'set', value: asNumber(priority) };
  return editPapers(host, papers, [edit], () => ({ priority }));
}

/** Adds a topic. */
export async function addTopic(
  host: Host,
  papers: readonly Paper[],
  topic: string,
): Promise<readonly Failure[]> {
  const edit: Edit = { property: 'topics', action: 'add', values: [topic] };
  return editPapers(host, papers, [edit], ({ topics }) => ({
    topics: [...new Set([...topics, topic])],
  }));
}

/** Makes the edits in the notes there are, and the notes of planned papers with what `asNew` gives them. */
async function editPapers(
  host: Host,
  papers: readonly Paper[],
  edits: readonly Edit[],
  asNew: (paper: Paper) => Partial<NotedWork>,
): Promise<readonly Failure[]> {
  const planned = papers.filter(({ path }) => path === null);
  const created = await createNotes(host, planned, asNew);
  const failed = created.flatMap(({ paper, failure: reason }) =>
    reason === null ? [] : [{ key: paper.key, reason }],
  );
  return [...(await editNotes(host, papers, edits)), ...failed];
}

async function editNotes(
  host: Host,
  papers: readonly Paper[],
  edits: readonly Edit[],
): Promise<readonly Failure[]> {
  const noted = papers.filter(({ path }) => path !== null);
  const changes = await Promise.all(
    noted.map((paper) => makeChange(host, paper.path ?? '', edits)),
  );
  const outcomes = await host.notes.apply(changes);
  return noted.flatMap(({ key }, at) => {
    const reason = describeRefusal(outcomes[at], host.words);
    return reason === null ? [] : [{ key, reason }];
  });
}

async function makeChange(host: Host, path: string, edits: readonly Edit[]): Promise<Change> {
  const text = (await host.notes.readText(path)) ?? '';
  const read = noteReader(host.settings(), host.yaml)(text);
  return { type: 'edit', path, properties: edits.map((edit) => placeEdit(edit, read)) };
}

// An edit goes where the note already says something.
function placeEdit({ property, ...edit }: Edit, read: OpenNote): PropertyEdit {
  const held = read(property);
  if (edit.action !== 'add') return { ...edit, name: held.name };
  const names = heldNames(held);
  return addToHeld(
    held,
    edit.values.filter((value) => !names.includes(value)),
  );
}

// Bases and Dataview sort numbers as numbers only where they are written as such.
function asNumber(text: string): string | number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : text;
}
