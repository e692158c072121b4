// "Mend links to papers": a list's link that can never reach its note, `[[LoRA: Low-Rank …]]`, becomes `[[LoRA - Low-Rank …|LoRA: Low-Rank …]]`.
import type { Problem } from '../catalog/problem';
import type { Change, Outcome, Replacement } from '../notes/change';
import type { NotePath } from '../paper';
import { findWikiLinks, type PlacedLink } from '../text/find-wiki-links';
import { formatWikiLink } from '../text/wiki-link';
import { describeRefusal } from './failure';
import type { Host } from './ports';

/** A link of a list that reaches no note though its paper has one. */
export type LinkToMend = Extract<Problem, { type: 'link-to-mend' }>;

/** Shows what each link would become, mends those chosen, and offers to take it back. */
export async function mendLinks(host: Host): Promise<void> {
  const { edits } = host.words;
  const links = host.catalog.problems().filter((problem) => problem.type === 'link-to-mend');
  if (links.length === 0) {
    host.screen.notify(edits.nothingToMend);
    return;
  }
  const choices = [
    { value: links, label: edits.mendAll(links.length) },
    ...links.map((link) => ({
      value: [link],
      label: `[[${link.link}]]`,
      note: showMended(link, host),
    })),
  ];
  const chosen = await host.screen.choose(host.words.commands.mendLinks, choices);
  if (chosen === null) return;
  const outcomes = await applyMends(host, chosen);
  const mended = outcomes.filter(({ result }) => result === 'updated').map(({ change }) => change);
  const count = mended.flatMap((change) => (change.type === 'replace' ? change.replacements : []));
  for (const refusal of describeRefusals(outcomes, host)) host.screen.notify(refusal);
  if (mended.length === 0) return;
  const undo = (): void => void host.notes.apply(mended.flatMap(takeBack));
  host.screen.notify(edits.linksMended(count.length), { label: edits.undo, run: undo });
}

/** Mends the links, one change a list; an outcome each. */
export async function applyMends(host: Host, links: readonly LinkToMend[]): Promise<Outcome[]> {
  const lists = [...new Set(links.map(({ list }) => list))];
  const changes = await Promise.all(
    lists.map((list) =>
      mendList(
        host,
        list,
        links.filter((link) => link.list === list),
      ),
    ),
  );
  return host.notes.apply(changes.filter((change) => change !== null));
}

async function mendList(
  host: Host,
  list: NotePath,
  links: readonly LinkToMend[],
): Promise<Change | null> {
  const text = await host.notes.readText(list);
  if (text === null) return null;
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const replacements = findWikiLinks(text).flatMap((placed): Replacement[] => {
    const line = lineStarts.findLastIndex((start) => start <= placed.from) + 1;
    const wanted = links.find((link) => link.line === line && link.link === placed.target);
    return wanted === undefined ? [] : [replaceLink(text, placed, wanted, host)];
  });
  return { type: 'replace', path: list, replacements, seen: text };
}

function replaceLink(
  text: string,
  placed: PlacedLink,
  wanted: LinkToMend,
  host: Host,
): Replacement {
  const target = host.notes.linkTarget(wanted.path, wanted.list);
  const before = text.slice(placed.from, placed.to);
  const line = text.slice(text.lastIndexOf('\n', placed.from) + 1, placed.from);
  const place = before.includes('\\|') || /^\s*\|/.test(line) ? 'table' : 'text';
  const after = formatWikiLink(
    { target, sub: placed.sub, label: placed.label ?? placed.target },
    place,
  );
  return { from: placed.from, before, after, note: wanted.path };
}

function showMended({ path, list, link }: LinkToMend, host: Host): string {
  return `[[${host.notes.linkTarget(path, list)}|${link}]]`;
}

/** The change that puts the words of a change back where they still stand. */
function takeBack(change: Change): Change[] {
  if (change.type !== 'replace') return [];
  let shift = 0;
  const replacements = change.replacements.map(({ from, before, after, note }) => {
    const moved = { from: from + shift, before: after, after: before, note };
    shift += after.length - before.length;
    return moved;
  });
  return [{ type: 'replace', path: change.path, replacements }];
}

function describeRefusals(outcomes: readonly Outcome[], { words }: Host): string[] {
  return outcomes.flatMap((outcome) => {
    const reason = describeRefusal(outcome, words);
    return reason === null ? [] : [words.edits.leftAsItWas(outcome.path, reason)];
  });
}
