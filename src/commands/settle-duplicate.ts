// Two notes that may be of one paper: opened side by side, or told apart for good by a property.
import { findNearDuplicates, type Duplicate } from '../catalog/find-near-duplicates';
import { DIFFERENT_PROPERTY } from '../indexing/read-note';
import { runInSlices } from '../indexing/slices';
import { noteName } from '../notes/free-path';
import { describeRefusal } from './failure';
import type { ImportHost } from './import-host';
import type { Host } from './ports';

/** "Find duplicate papers": offers each pair that shares an identifier or a title, then those with nearly the same title. */
export async function findDuplicates(host: Host & Pick<ImportHost, 'turns'>): Promise<void> {
  const { edits, problems } = host.words;
  const shared = host.catalog.problems().filter((problem) => problem.type === 'duplicate');
  const near = await runInSlices(findNearDuplicates(host.catalog), host.turns, () => false);
  const pairs = [...shared, ...(near?.value ?? [])];
  if (pairs.length === 0) {
    host.screen.notify(edits.nothingTwice);
    return;
  }
  const choices = pairs.map((pair) => ({
    value: pair,
    label: `${noteName(pair.path)} · ${noteName(pair.other)}`,
    note: problems.reasons[pair.reason],
  }));
  const pair = await host.screen.choose(edits.chooseDuplicate, choices);
  const failure = pair === null ? null : await settleDuplicate(host, pair);
  if (failure !== null) host.screen.notify(failure);
}

/** Asks what the two are, and does it; why it could not, in words for the user. */
export async function settleDuplicate(host: Host, pair: Duplicate): Promise<string | null> {
  const { edits } = host.words;
  const choices = [
    { value: 'open', label: edits.openBoth },
    { value: 'different', label: edits.areDifferent },
  ] as const;
  const answer = await host.screen.choose(
    `${noteName(pair.path)} · ${noteName(pair.other)}`,
    choices,
  );
  if (answer === 'different') return tellApart(host, pair);
  if (answer === 'open') {
    await host.screen.openNote(pair.path, 'new-tab');
    await host.screen.openNote(pair.other, 'new-tab');
  }
  return null;
}

async function tellApart(host: Host, { path, other }: Duplicate): Promise<string | null> {
  const values = [`[[${host.notes.linkTarget(other, path)}]]`];
  const properties = [{ name: DIFFERENT_PROPERTY, action: 'add', values }] as const;
  const [outcome] = await host.notes.apply([{ type: 'edit', path, properties }]);
  const reason = describeRefusal(outcome, host.words);
  return reason === null ? null : host.words.edits.leftAsItWas(path, reason);
}
