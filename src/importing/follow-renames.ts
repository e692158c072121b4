// What an import wrote, as it reads after files were renamed: Obsidian has the links follow, and undoing must know its own words again.
import type { Change, PropertyEdit } from '../notes/change';
import { noteName } from '../notes/free-path';
import type { NotePath } from '../paper';
import { findWikiLinks } from '../text/find-wiki-links';
import { groupBy } from '../text/group-by';
import type { JournalRecord, Rename } from './journal';

/** Where files are now, by where they stood. */
export type Renames = ReadonlyMap<string, string>;

/** Follows renames in their order; of several files that had one path after another it follows the first. */
export function followRenames(steps: readonly Rename[]): Renames {
  const now = new Map<string, string>();
  const origins = new Map<string, string>();
  for (const [from, to] of steps) {
    const origin = origins.get(from) ?? (now.has(from) ? null : from);
    if (origin === null) continue;
    origins.delete(from);
    origins.set(to, origin);
    now.set(origin, to);
  }
  return now;
}

/** A record as it would stand in the journal had the files been where they are now. */
export type FollowRecord = (record: JournalRecord) => JournalRecord;

/** Follows what records say; `linkTarget` is the target by which a link written in a note reaches a file. */
export function recordFollower(
  renames: Renames,
  linkTarget: (path: NotePath, from: NotePath) => string,
): FollowRecord {
  if (renames.size === 0) return (record) => record;
  const byName = groupBy(renames.keys(), (path) => noteName(path).toLowerCase());
  const follow = (text: string, note: NotePath): string =>
    replaceTargets(text, (target) => {
      const [path, ...others] = (byName.get(noteName(target).toLowerCase()) ?? []).filter((one) =>
        isNamedBy(one, target),
      );
      // Of two files of that name nobody knows which was meant.
      if (path === undefined || others.length > 0) return target;
      return linkTarget(renames.get(path) ?? path, note);
    });
  return (record) => {
    const { change, outcome } = record;
    const path = renames.get(outcome?.path ?? change.path) ?? outcome?.path ?? change.path;
    const followed = followChange(change, (text) => follow(text, path));
    if (followed === change) return record;
    return { ...record, change: followed, outcome: outcome && { ...outcome, hash: null } };
  };
}

/** The record of a file that stands elsewhere now. */
export function recordAt(record: JournalRecord, path: NotePath): JournalRecord {
  const { change, outcome } = record;
  return { ...record, change: { ...change, path }, outcome: outcome && { ...outcome, path } };
}

function isNamedBy(path: string, target: string): boolean {
  const [whole, asked] = [path, target].map((one) => one.replace(/\.md$/i, '').toLowerCase());
  return whole === asked || whole?.endsWith(`/${asked ?? ''}`) === true;
}

function replaceTargets(text: string, follow: (target: string) => string): string {
  let result = '';
  let at = 0;
  for (const { from, target } of findWikiLinks(text)) {
    const start = text.indexOf(target, from);
    result += text.slice(at, start) + follow(target);
    at = start + target.length;
  }
  return result + text.slice(at);
}

// The same change where no link in it leads elsewhere now.
function followChange(change: Change, follow: (text: string) => string): Change {
  const followed = followWords(change, follow);
  return JSON.stringify(followed) === JSON.stringify(change) ? change : followed;
}

function followWords(change: Change, follow: (text: string) => string): Change {
  if (change.type === 'create') return { ...change, text: follow(change.text) };
  if (change.type !== 'edit' && change.type !== 'replace') return change;
  const seen = change.seen === undefined ? {} : { seen: follow(change.seen) };
  if (change.type === 'edit') {
    const sections = (change.sections ?? []).map(({ heading, paragraphs }) => ({
      heading: follow(heading),
      paragraphs: paragraphs.map(follow),
    }));
    const properties = change.properties.map((edit) => followEdit(edit, follow));
    return { ...change, ...seen, properties, sections };
  }
  const before = change.seen ?? '';
  const isMoved = follow(before) !== before;
  const replacements = change.replacements.map((one) => ({
    ...one,
    from: isMoved ? follow(before.slice(0, one.from)).length : one.from,
    before: follow(one.before),
    after: follow(one.after),
  }));
  return { ...change, ...seen, replacements };
}

function followEdit(edit: PropertyEdit, follow: (text: string) => string): PropertyEdit {
  if (edit.action === 'add') return { ...edit, values: edit.values.map(follow) };
  if (edit.action === 'remove') return edit;
  const { value } = edit;
  if (typeof value === 'string') return { ...edit, value: follow(value) };
  return typeof value === 'object' ? { ...edit, value: value.map(follow) } : edit;
}
