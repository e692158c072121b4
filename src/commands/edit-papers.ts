// Edits of one property by the user's hand: status, priority, topic, over one paper or many.
import type { Change, Outcome, PropertyEdit } from '../notes/change';
import type { Paper, Status } from '../paper';
import type { Host } from './ports';

/** A paper whose note was left as it was, and why, in words for the user. */
export interface Failure {
  readonly key: string;
  readonly reason: string;
}

type Hands = Pick<Host, 'notes' | 'clock' | 'settings'>;

/** Writes a status of the settings into the notes of papers, and the day of finishing where it ends the reading and none is stated. */
export async function setStatus(
  host: Hands,
  papers: readonly Paper[],
  status: Status,
): Promise<readonly Failure[]> {
  const { propertyNames } = host.settings();
  const edits: PropertyEdit[] = [{ name: propertyNames.status, action: 'set', value: status.name }];
  if (status.done)
    edits.push({ name: propertyNames.finished, action: 'fill', value: host.clock.today() });
  return editPapers(host, papers, edits);
}

/** Writes a priority into the notes of papers; null takes it away. */
export async function setPriority(
  host: Hands,
  papers: readonly Paper[],
  priority: string | null,
): Promise<readonly Failure[]> {
  const name = host.settings().propertyNames.priority;
  const edit: PropertyEdit =
    priority === null
      ? { name, action: 'remove' }
      : { name, action: 'set', value: asNumber(priority) };
  return editPapers(host, papers, [edit]);
}

/** Adds a topic to the notes of papers. */
export async function addTopic(
  host: Hands,
  papers: readonly Paper[],
  topic: string,
): Promise<readonly Failure[]> {
  const name = host.settings().propertyNames.topics;
  return editPapers(host, papers, [{ name, action: 'add', values: [topic] }]);
}

async function editPapers(
  host: Hands,
  papers: readonly Paper[],
  properties: readonly PropertyEdit[],
): Promise<readonly Failure[]> {
  const noted = papers.filter((paper) => paper.path !== null);
  const outcomes = await host.notes.apply(
    noted.map((paper): Change => ({ type: 'edit', path: paper.path ?? '', properties })),
  );
  return noted.flatMap((paper, at) => describeFailure(paper, outcomes[at]));
}

function describeFailure(paper: Paper, outcome: Outcome | undefined): Failure[] {
  if (outcome?.result !== 'left') return [];
  return [{ key: paper.key, reason: outcome.reason ?? '' }];
}

// Bases and Dataview sort numbers as numbers only when they are written as such.
function asNumber(text: string): string | number {
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}
