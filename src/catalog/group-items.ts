// Which notes and mentions are of one paper. The answer depends on the items alone, not on the order in which they came.
import type { Identity } from './identity-index';
import { nameKey, type MentionItem, type NoteItem } from './item';

/** One work: its note, if it has one, and the mentions of it in the order of lists and lines. */
export interface Group {
  readonly note: NoteItem | null;
  readonly mentions: readonly MentionItem[];
}

/**
 * Joins items that belong together: first a link with the note it reaches, then equal identifiers,
 * then equal titles and other names unless their identifiers conflict. Two notes are never joined.
 */
export function groupItems(notes: readonly NoteItem[], mentions: readonly MentionItem[]): Group[] {
  const nodes = [
    ...[...notes].sort(byRank).map(noteNode),
    ...[...mentions].sort(byPlace).map(mentionNode),
  ];
  joinByLink(nodes);
  joinByIdentifier(nodes);
  joinByTitle(nodes);
  return collect(nodes);
}

/** An item with what its group, of which it may be the root, is known by. */
interface Node {
  readonly note: NoteItem | null;
  readonly mention: MentionItem | null;
  readonly identifiers: readonly string[];
  readonly titleKeys: readonly string[];
  parent: Node | null;
  groupNote: NoteItem | null;
  readonly arxiv: Set<string>;
  readonly doi: Set<string>;
}

function noteNode(note: NoteItem): Node {
  return { note, mention: null, parent: null, groupNote: note, ...namesOf(note.facts.identity) };
}

function mentionNode(mention: MentionItem): Node {
  return { note: null, mention, parent: null, groupNote: null, ...namesOf(mention.identity) };
}

function namesOf({
  arxiv,
  doi,
  citekey,
  titleKeys,
}: Identity): Pick<Node, 'identifiers' | 'titleKeys' | 'arxiv' | 'doi'> {
  const named = Object.entries({ arxiv, doi, citekey });
  return {
    identifiers: named.flatMap(([name, id]) => (id === null ? [] : [`${name}:${id}`])),
    titleKeys,
    arxiv: new Set(arxiv === null ? [] : [arxiv]),
    // A DOI of arXiv's own stands beside the publisher's: it conflicts with none.
    doi: new Set(doi === null || doi.startsWith('10.48550/') ? [] : [doi]),
  };
}

function joinByLink(nodes: readonly Node[]): void {
  const notes = new Map(nodes.flatMap((node) => (node.note ? [[node.note.facts.path, node]] : [])));
  for (const node of nodes) {
    const target = node.mention?.path == null ? undefined : notes.get(node.mention.path);
    if (target !== undefined) join(target, node);
  }
}

function joinByIdentifier(nodes: readonly Node[]): void {
  const first = new Map<string, Node>();
  for (const node of nodes) {
    for (const identifier of node.identifiers) {
      const other = first.get(identifier);
      if (other === undefined) first.set(identifier, node);
      else join(other, node);
    }
  }
}

function joinByTitle(nodes: readonly Node[]): void {
  const known = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const key of node.titleKeys) {
      const others = known.get(key);
      if (others === undefined) known.set(key, [node]);
      else if (
        !others.some(
          (other) => isSameName(key, other, node) && isAgreed(other, node) && join(other, node),
        )
      )
        others.push(node);
    }
  }
}

/** Two short names that lists give, `Survey: …` and `Survey: …`, say nothing: one must be a title, or stand in a note. */
function isSameName(key: string, a: Node, b: Node): boolean {
  return !isListedAlias(key, a) || !isListedAlias(key, b);
}

function isListedAlias(key: string, { mention }: Node): boolean {
  if (mention === null || mention.mention.work.aliases.length === 0) return false;
  const { work, link } = mention.mention;
  return key !== nameKey(work.title) && (link === null || key !== nameKey(link));
}

/** Makes one group of two unless both have a note; whether they are one now. */
function join(a: Node, b: Node): boolean {
  const [root, other] = [rootOf(a), rootOf(b)];
  if (root === other) return true;
  if (root.groupNote !== null && other.groupNote !== null) return false;
  other.parent = root;
  root.groupNote ??= other.groupNote;
  for (const id of other.arxiv) root.arxiv.add(id);
  for (const id of other.doi) root.doi.add(id);
  return true;
}

function rootOf(node: Node): Node {
  let root = node;
  while (root.parent !== null) root = root.parent;
  if (node !== root) node.parent = root;
  return root;
}

/** Whether no identifier of one group speaks against the other. */
function isAgreed(a: Node, b: Node): boolean {
  const [one, other] = [rootOf(a), rootOf(b)];
  return mayBeOne(one.arxiv, other.arxiv) && mayBeOne(one.doi, other.doi);
}

function mayBeOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((id) => b.has(id));
}

function collect(nodes: readonly Node[]): Group[] {
  const groups = new Map<Node, { note: NoteItem | null; mentions: MentionItem[] }>();
  for (const node of nodes) {
    const root = rootOf(node);
    const group = groups.get(root) ?? { note: root.groupNote, mentions: [] };
    if (node.mention !== null) group.mentions.push(node.mention);
    groups.set(root, group);
  }
  return [...groups.values()];
}

function byRank(a: NoteItem, b: NoteItem): number {
  const rank = Number(b.facts.role === 'paper') - Number(a.facts.role === 'paper');
  return rank || (a.facts.path < b.facts.path ? -1 : 1);
}

function byPlace(a: MentionItem, b: MentionItem): number {
  const [one, other] = [a.mention.list, b.mention.list];
  return one === other ? a.order - b.order : one < other ? -1 : 1;
}
