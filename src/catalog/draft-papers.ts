// The papers of some connected notes and mentions, and what is wrong between them.
import type { Paper, Status } from '../paper';
import { findDisagreements } from './find-disagreements';
import { groupItems, type Group } from './group-items';
import { nameKey, type MentionItem, type NoteItem } from './item';
import { joinPaper, planPaper } from './join-paper';
import type { Problem } from './problem';

/** A paper to be put into its place, with the items it is made of. */
export interface Draft {
  readonly paper: Paper;
  readonly problems: readonly Problem[];
  readonly note: NoteItem | null;
  readonly mentions: readonly MentionItem[];
}

/** One draft for each work among the items; reading lists and notes no list names give none. */
export function draftPapers(
  notes: readonly NoteItem[],
  mentions: readonly MentionItem[],
  statuses: readonly Status[],
): Draft[] {
  const planned = new Set<string>();
  return groupItems(notes, mentions).flatMap((group) => {
    if (group.note?.facts.role === 'list') return [];
    if (group.note !== null)
      return group.mentions.length > 0 || group.note.facts.role === 'paper'
        ? [draftNoted(group, group.note, statuses)]
        : [];
    return [draftPlanned(group, planned, statuses)];
  });
}

/** The paper of a note that no list names. */
export function draftNote(note: NoteItem): Draft {
  return { paper: note.facts.paper, problems: note.facts.problems, note, mentions: [] };
}

function draftNoted({ mentions }: Group, note: NoteItem, statuses: readonly Status[]): Draft {
  if (mentions.length === 0) return draftNote(note);
  const said = mentions.map(({ mention }) => mention);
  const problems = [
    ...note.facts.problems,
    ...findDisagreements(note.facts.paper, said),
    ...linksToMend(note, mentions),
  ];
  return { paper: joinPaper(note.facts.paper, said, statuses), problems, note, mentions };
}

function draftPlanned({ mentions }: Group, taken: Set<string>, statuses: readonly Status[]): Draft {
  const said = mentions.map(({ mention }) => mention);
  const paper = planPaper('', said, statuses);
  return { paper: { ...paper, key: freeKey(paper, taken) }, problems: [], note: null, mentions };
}

/** Two planned papers of one title differ in an identifier, which then makes the key of the later one. */
function freeKey(paper: Paper, taken: Set<string>): string {
  const plain = `planned:${nameKey(paper.title)}`;
  const identified = `${plain}:${paper.arxiv ?? paper.doi ?? ''}`;
  let key = taken.has(plain) ? identified : plain;
  while (taken.has(key)) key += '+';
  taken.add(key);
  return key;
}

function linksToMend(note: NoteItem, mentions: readonly MentionItem[]): Problem[] {
  const { path } = note.facts;
  return mentions.flatMap(({ mention, path: reached }): Problem[] => {
    const { list, line, link, work } = mention;
    if (link === null || reached !== null) return [];
    return [{ type: 'link-to-mend', path, list, line, link, title: work.title }];
  });
}
