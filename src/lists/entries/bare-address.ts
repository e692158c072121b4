// Papers a list names by nothing but their address: the identifier stands for the title until somebody looks it up.
import { arxivOfUrl } from '../../text/arxiv';
import { findDoi } from '../../text/doi';
import { isPaperPlace } from '../lines/candidates';
import { startDraft, type Draft } from './draft';
import { fillFields } from './fill-fields';
import { NO_TITLE, type FillContext } from './spot';
import type { Line } from '../lines/line';

/** Confidence in a paper known by its address alone. */
const CONFIDENCE = 0.6;
/** The address of a paper that a line begins with, or null. */
export function leadingPaper(line: Line): string | null {
  const first = line.phrases.find(
    (phrase) => phrase.sense !== 'number' && phrase.sense !== 'mark' && phrase.sense !== 'tag',
  );
  if (first === undefined || first.url === null || first.kind === 'wiki') return null;
  const isAddress =
    first.sense === 'address' || first.sense === 'label' || /^https?:/.test(first.text);
  return isAddress && isPaperPlace(first.url) ? first.url : null;
}

/** Whether an entry has its paper's address already, so that a further one is of another paper. */
export function hasPaperLink(draft: Draft): boolean {
  return (
    draft.arxiv !== null || draft.doi !== null || draft.urls.some((link) => isPaperPlace(link.url))
  );
}

/** The entry of a line that begins with a paper's address and names no title. */
export function draftAddress(
  lines: readonly number[],
  line: Line,
  url: string,
  headings: readonly string[],
  context: FillContext,
): Draft {
  const draft = startDraft(nameOf(url), lines);
  draft.headings = headings;
  fillFields(draft, line, NO_TITLE, context);
  draft.confidence = CONFIDENCE;
  draft.reason = 'address';
  return draft;
}

function nameOf(url: string): string {
  const arxiv = arxivOfUrl(url);
  if (arxiv !== null) return `arXiv:${arxiv}`;
  const doi = findDoi(url);
  return doi === null ? url.replace(/^https?:\/\/(?:www\.)?/i, '') : `doi:${doi}`;
}
