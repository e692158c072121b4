// Lines too short to be told by themselves, `BERT`, `Random forests (2001)`, that are written as the papers around them are.
import { ENTRY_BAR, type Assessment } from './assess';
import type { Line } from '../lines/line';
import type { Sense } from '../words/sense';
import type { Sign } from './signs';
import type { Unit } from '../units/unit';

/** How many papers must be written alike, what share of the papers of their list that must be, and what share of its lines must be papers. */
const FEWEST = 4;
const SHARE_ALIKE = 0.6;
const SHARE_OF_PAPERS = 0.75;
/** What stands beside words and says nothing of how a line is written. */
const ASIDE: ReadonlySet<Sense> = new Set<Sense>(['number', 'mark', 'picture', 'tag']);
/** What tells against a line wherever it stands. */
const AGAINST: ReadonlySet<Sign> = new Set<Sign>([
  ...(['prose', 'description', 'comment', 'longBefore', 'navigation', 'news', 'labelled'] as const),
  ...(['quotation', 'venues', 'groupName', 'codeFile', 'sentenceCase', 'runsOn'] as const),
  ...(['leadIn', 'inSentence', 'bare', 'apart'] as const),
]);

/** One list: the lines of a group under one heading. */
interface List {
  lines: number;
  readonly papers: Line[];
  /** How many papers are written in each manner; counted when asked for. */
  manners: ReadonlyMap<string, number> | null;
}

/** Finds out which units, no papers by themselves, are written as most papers of their list are. */
export function findAlikeLines(
  units: readonly Unit[],
  assessments: readonly Assessment[],
): (index: number) => boolean {
  let lists = new Map<string, List>();
  const listOf = units.map(({ kind, group, line, parent }, index) => {
    if (kind === 'heading') lists = new Map();
    if (line === null || line.phrases.length === 0 || kind === 'heading') return null;
    const name = parent < 0 ? group : `${parent} ${group}`;
    const list = lists.get(name) ?? { lines: 0, papers: [], manners: null };
    lists.set(name, list);
    list.lines++;
    if ((assessments[index]?.score ?? 0) >= ENTRY_BAR) list.papers.push(line);
    return list;
  });
  return (index) => {
    const list = listOf[index] ?? null;
    const line = units[index]?.line ?? null;
    const { score, signs } = assessments[index] ?? { score: ENTRY_BAR, signs: [] };
    if (
      list === null ||
      line === null ||
      score >= ENTRY_BAR ||
      signs.some((one) => AGAINST.has(one))
    )
      return false;
    list.manners ??= countManners(list.papers);
    const alike = list.manners.get(mannerOf(line)) ?? 0;
    const papers = list.papers.length;
    return (
      alike >= FEWEST && alike >= papers * SHARE_ALIKE && papers >= list.lines * SHARE_OF_PAPERS
    );
  };
}

function countManners(papers: readonly Line[]): ReadonlyMap<string, number> {
  const manners = new Map<string, number>();
  for (const manner of papers.map(mannerOf)) manners.set(manner, (manners.get(manner) ?? 0) + 1);
  return manners;
}

/** The kinds and senses of a line's phrases, in order. */
function mannerOf({ phrases }: Line): string {
  let manner = '';
  for (const { kind, sense } of phrases) if (!ASIDE.has(sense)) manner += `${kind} ${sense},`;
  return manner;
}
