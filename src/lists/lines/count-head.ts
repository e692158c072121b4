// Names or an appearance before the title in a run.
import { authorLikeness, readAuthors } from '../words/authors';
import type { Separator } from '../segments/piece';
import { isMostlyHan } from '../words/script';
import { senseOfText } from '../words/sense';
import { joinPieces, type Run } from './run';

/** How many clauses may be names or an appearance; the cost grows with the square. */
const MOST_CLAUSES = 24;
/** From here on a text may be names where names are expected. */
const POSSIBLE_AUTHORS = 0.4;
/** Before a colon only `et al.` and dates end what is no part of the title. */
const MAY_END_HEAD = /\d|\bet al\b\.?$|等$/;

/** `Su et al., Title`, `2021-12-09，Anthropic`: how many clauses are authors or an appearance before the words, where it is sure that they are. */
export function countHead(run: Run, expectsAuthors: boolean): number {
  const { pieces } = run;
  for (let end = Math.min(pieces.length - 1, MOST_CLAUSES); end > 0; end--) {
    const after = pieces[end]?.before;
    if (after !== 'comma' && after !== 'colon') continue;
    const head = joinPieces(run, 0, end).text;
    if (after === 'colon' && !MAY_END_HEAD.test(head)) continue;
    const isExpected =
      expectsAuthors && after === 'comma' && authorLikeness(head) >= POSSIBLE_AUTHORS;
    if (!isExpected && !isSureHead(head, after)) continue;
    if (senseOfText(joinPieces(run, end).text) === 'words') return end;
  }
  return 0;
}

/** Names by `et al.` or by more than single words, or an appearance. */
function isSureHead(head: string, after: Separator): boolean {
  const sense = senseOfText(head);
  if (sense !== 'authors') return sense === 'appearance';
  return /\bet al\b|等$/.test(head) || (after === 'comma' && areFullNames(head));
}

/** Several names, each of first and last. */
function areFullNames(head: string): boolean {
  const names = readAuthors(head);
  return names.length > 1 && names.every((name) => name.includes(' ') || isMostlyHan(name));
}
