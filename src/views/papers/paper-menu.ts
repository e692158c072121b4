// The menus of one paper in the table.
import type { Words } from '../../i18n/words';
import type { Mention, Paper } from '../../paper';
import type { DashboardActions } from '../dashboard-model';
import type { StatusLook } from '../parts/status-look';
import type { MenuLine } from '../parts/surface';
import { statusLines } from './edit-lines';
import { mentionLines } from './mention-lines';
import { paperLinks } from './paper-links';
import type { Writes } from './use-writes';

/** What a menu of a paper needs; `concerned` are the papers its edits are for. */
export interface PaperMenuGiven {
  readonly words: Words;
  readonly statuses: readonly StatusLook[];
  readonly actions: DashboardActions;
  readonly writes: Writes;
  readonly concerned: readonly Paper[];
  readonly openAddress: (address: string) => void;
  readonly openMention: (mention: Mention) => void;
  readonly onSelect: () => void;
}

/** All that can be done with a paper. */
export function paperLines(paper: Paper, given: PaperMenuGiven): readonly (MenuLine | null)[] {
  const { words, statuses, actions, writes, concerned } = given;
  const copy = () => void actions.copyLinks(concerned);
  return [
    ...openLines(paper, given),
    null,
    ...statusLines(statuses, paper, (status) => void writes.setStatus(concerned, status)),
    null,
    { label: words.papers.selectThis, icon: 'check-square', run: given.onSelect },
    { label: words.papers.copyLink, icon: 'copy', run: copy },
    ...linkLines(paper, given),
    ...(paper.mentions.length > 0 ? [null] : []),
    ...mentionLines(paper, words, given.openMention),
  ];
}

/** A line for each address of a paper. */
export function linkLines(
  paper: Paper,
  { openAddress }: Pick<PaperMenuGiven, 'openAddress'>,
): readonly MenuLine[] {
  return paperLinks(paper).map(({ text, address }) => ({
    label: text,
    icon: 'external-link',
    run: () => openAddress(address),
  }));
}

function openLines(paper: Paper, given: PaperMenuGiven): readonly MenuLine[] {
  const { words, actions, writes, concerned } = given;
  if (paper.path === null) {
    const create = () => void writes.createNotes(concerned.filter(({ path }) => path === null));
    return [{ label: words.papers.createNote, icon: 'file-plus', run: create }];
  }
  const open = () => void actions.open(paper, 'same-tab');
  const openInTab = () => void actions.open(paper, 'new-tab');
  return [
    { label: words.papers.open, icon: 'file-text', run: open },
    { label: words.papers.openInTab, icon: 'file-plus', run: openInTab },
  ];
}
