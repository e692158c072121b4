// Papers a list names by nothing but their address: the identifier stands for the title until somebody looks it up.
import { arxivOfUrl } from '../../text/arxiv';
import { findDoi } from '../../text/doi';
import { isPaperPlace } from '../lines/candidates';
import { startDraft, type Draft } from './draft';
import { fillFields } from './fill-fields';
import { NO_TITLE, type FillContext, type TitleSpan } from './spot';
import type { Line } from '../lines/line';
import type { Sense } from '../words/sense';

/** Confidence in a paper known by its address alone. */
const CONFIDENCE = 0.6;
/** The reason for taking a line for such a paper. */
export const BY_ADDRESS = 'address';
/** Words before an address that are but a name or a topic. */
const LONGEST_NAME = 32;
const MOST_WORDS = 3;
/** `deepfm`, `CPM-sensitive AUC`; a topic in Chinese names no work. */
const NAME = /^[\p{Script=Latin}\d]/u;

/** The address of a paper, and where in its line its name stands. */
export interface NamedPaper {
  readonly url: string;
  readonly title: TitleSpan;
}

/** What counts or marks a line and says nothing. */
const COUNTS: ReadonlySet<Sense> = new Set<Sense>(['number', 'mark', 'tag']);

/** The address of a paper that a line begins with, or null. */
export function leadingPaper(line: Line): NamedPaper | null {
  const first = line.phrases.find((phrase) => !COUNTS.has(phrase.sense));
  if (first === undefined || first.url === null || first.kind === 'wiki') return null;
  const isAddress =
    first.sense === 'address' || first.sense === 'label' || /^https?:/.test(first.text);
  return isAddress && isPaperPlace(first.url) ? { url: first.url, title: NO_TITLE } : null;
}

/** The paper that a line of a few words and its address names, `DeepFM https://arxiv.org/…`; null for other lines. */
export function namedPaper({ phrases }: Line): NamedPaper | null {
  const said = phrases.filter((phrase) => !COUNTS.has(phrase.sense));
  const [words, address] = said;
  if (words?.sense !== 'words' || words.kind !== 'text' || address?.sense !== 'address')
    return null;
  if (said.length > 2 || !isPaperPlace(address.url) || address.url === null) return null;
  if (words.text.length > LONGEST_NAME || words.text.split(/\s+/).length > MOST_WORDS) return null;
  const first = phrases.indexOf(words);
  return { url: address.url, title: NAME.test(words.text) ? { first, last: first } : NO_TITLE };
}

/** Whether an entry has its paper's address already, so that a further one is of another paper. */
export function hasPaperLink(draft: Draft): boolean {
  return (
    draft.arxiv !== null || draft.doi !== null || draft.urls.some((link) => isPaperPlace(link.url))
  );
}

/** The entry of a line that names a paper by its address, `title` being its name if the line has one. */
export function draftAddress(
  lines: readonly number[],
  line: Line,
  { url, title }: NamedPaper,
  headings: readonly string[],
  context: FillContext,
): Draft {
  const name = line.phrases.slice(title.first, title.last + 1).map(({ text }) => text);
  const draft = startDraft(name.join(' ') || nameOf(url), lines);
  draft.headings = headings;
  fillFields(draft, line, title, context);
  draft.confidence = CONFIDENCE;
  draft.reason = BY_ADDRESS;
  return draft;
}

function nameOf(url: string): string {
  const arxiv = arxivOfUrl(url);
  if (arxiv !== null) return `arXiv:${arxiv}`;
  const doi = findDoi(url);
  return doi === null ? url.replace(/^https?:\/\/(?:www\.)?/i, '') : `doi:${doi}`;
}
