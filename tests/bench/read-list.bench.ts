// Reading four generated lists of 10,000 entries against @lezer/markdown parsing the same text.
import { GFM, parser } from '@lezer/markdown';
import { readList } from '../../src/lists/read-list';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { measureRatio } from './measure-ratio';
import type { Row } from './row';

const ENTRIES = 10_000;
const TARGET = 2.5;
const RUNS = 7;
const WORDS = [
  'learning',
  'attention',
  'retrieval',
  'graphs',
  'diffusion',
  'alignment',
  'planning',
  'speech',
  'vision',
  'memory',
] as const;
const NAMES = [
  'Albert Gu',
  'Beidi Chen',
  'Ada Lovelace',
  'José García',
  'Kim Lee',
  'Nora Blum',
] as const;
const VENUES = ['ICML', 'NeurIPS', 'ICLR', 'ACL', 'CVPR', 'arXiv'] as const;

function pick<T>(values: readonly [T, ...T[]], seed: number): T {
  return values[seed % values.length] ?? values[0];
}

function makePaper(i: number) {
  const title = `Towards ${pick(WORDS, i)} with ${pick(WORDS, i * 7 + 3)}: A Study of Models No. ${i}`;
  const authors = [0, 1, 2].map((n) => pick(NAMES, i + n * 5)).join(', ');
  const year = 2005 + (i % 20);
  return {
    title,
    authors,
    venue: pick(VENUES, i * 3),
    year,
    url: `https://arxiv.org/abs/${String(year).slice(2)}05.${String(i).padStart(5, '0')}`,
  };
}

/** The four lists, by name. */
export function makeLists(entries: number): ReadonlyMap<string, string> {
  const papers = Array.from({ length: entries }, (_, i) => makePaper(i));
  const join = (
    line: (paper: ReturnType<typeof makePaper>, i: number) => string,
    separator: string,
  ) => papers.map(line).join(separator);
  const head = '| Title | Authors | Venue | Status | Notes |\n|---|---|---|---|---|\n';
  return new Map([
    [
      'a table',
      head +
        join(
          (p, i) =>
            `| [${p.title}](${p.url}) | ${p.authors} | ${p.venue} ${p.year} | ${i % 3 === 0 ? 'done' : ''} | a remark on it |`,
          '\n',
        ),
    ],
    [
      'bullets',
      join(
        (p) =>
          `- **${p.title}**, ${p.authors}. ${p.venue} ${p.year} [[pdf](${p.url})] [[code](https://github.com/someone/something)]`,
        '\n',
      ),
    ],
    [
      'numbered items',
      join(
        (p, i) =>
          `${i + 1}. ${p.authors}. "${p.title}." *${p.venue}*, ${p.year}. [[pdf]](${p.url})`,
        '\n',
      ),
    ],
    ['paragraphs', join((p) => `${p.title}. ${p.authors}. ${p.venue} ${p.year}. ${p.url}`, '\n\n')],
  ]);
}

/** Reading each of the four lists, by parsing the same text. */
export function benchReadList(): Row[] {
  const markdown = parser.configure(GFM);
  const options = { format: 'markdown', statuses: DEFAULT_SETTINGS.statuses } as const;
  return Array.from(makeLists(ENTRIES), ([name, text]) => ({
    name: `reading ${name} of 10k entries, by parsing`,
    target: TARGET,
    ...measureRatio(
      () => readList(text, options),
      () => markdown.parse(text),
      RUNS,
    ),
  }));
}
