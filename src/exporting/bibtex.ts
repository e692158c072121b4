// Papers as BibTeX entries, for citation managers and LaTeX.
import type { Paper } from '../paper';

type Field = readonly [name: string, value: string | null];

const MEANS_SOMETHING_IN_TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const VERBATIM = ['url', 'doi', 'eprint'];

/** BibTeX of papers, an entry each; a paper without a citekey gets one from its first author, year and title, unique in the text. */
export function toBibtex(papers: readonly Paper[]): string {
  const taken = new Set<string>();
  return papers.map((paper) => formatEntry(paper, pickKey(paper, taken))).join('\n');
}

function formatEntry(paper: Paper, key: string): string {
  const fields = listFields(paper).filter((field): field is [string, string] => Boolean(field[1]));
  const lines = fields.map(([name, value]) => `  ${name} = {${escapeValue(name, value)}},`);
  return [`@${chooseType(paper)}{${key},`, ...lines, '}', ''].join('\n');
}

function listFields(paper: Paper): readonly Field[] {
  return [
    ['title', paper.title],
    ['author', paper.authors.join(' and ')],
    ['year', paper.year === null ? null : String(paper.year)],
    [chooseType(paper) === 'inproceedings' ? 'booktitle' : 'journal', paper.venue],
    ['doi', paper.doi],
    ['eprint', paper.arxiv],
    ['archiveprefix', paper.arxiv === null ? null : 'arXiv'],
    ['url', paper.url],
    ['keywords', paper.topics.join(', ')],
  ];
}

function chooseType({ kind, venue }: Paper): 'misc' | 'article' | 'inproceedings' {
  if (kind !== 'paper' || venue === null || /arxiv/i.test(venue)) return 'misc';
  return /journal|transactions|nature|science|letters|review|jmlr|tmlr|pnas|cell/i.test(venue)
    ? 'article'
    : 'inproceedings';
}

function pickKey(paper: Paper, taken: Set<string>): string {
  const wanted = paper.citekey ?? makeKey(paper);
  let key = wanted;
  for (let n = 2; taken.has(key); n++) key = `${wanted}-${n}`;
  taken.add(key);
  return key;
}

function makeKey({ authors, year, title }: Paper): string {
  const family = authors[0]?.split(',')[0]?.trim().split(/\s+/).at(-1) ?? '';
  const word = title.split(/[^\p{L}\p{N}]+/u).find((one) => one.length > 3) ?? title;
  const key = `${family}${year ?? ''}${word}`.replace(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? 'paper' : key.toLowerCase();
}

function escapeValue(name: string, value: string): string {
  if (VERBATIM.includes(name)) return value.replace(/[{}\s]/g, '');
  return value
    .replace(/\s+/g, ' ')
    .replace(/[\\{}&%$#_~^]/g, (character) => MEANS_SOMETHING_IN_TEX[character] ?? character);
}
