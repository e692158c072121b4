// Titles that run straight into the name of their journal, as in references copied without their stops.
import { senseOfText } from '../words/sense';
import { titleLikeness } from '../words/title-likeness';

/** A title is no shorter. */
const SHORTEST = 24;
const TITLE_LIKE = 0.75;
/** What names of journals and proceedings begin with, after a word that may end a title. */
const FORMAL_START =
  /[\p{Ll}\p{N})?]\s+(?=(?:In:?\s+)?(?:(?:The\s+)?(?:Annual\s+)?(?:Journal of|Proceedings of|International (?:Conference|Journal)|Advances in Neural)|(?:IEEE|ACM)(?:\/ACM)?\s(?:Trans|Journal)|Transactions (?:of|on)|arXiv preprint)\b)/gu;
const OPEN_END = /\b(?:of|for|and|with|the|in|on|to|by|from|an?|via|using)\s*$/i;

/** Where in a text that names a venue this begins, if a whole title stands before it; -1 if none does. */
export function findRunOnVenue(text: string): number {
  for (const match of text.length < SHORTEST ? [] : text.matchAll(FORMAL_START)) {
    const at = match.index + match[0].length;
    const words = text.slice(0, at);
    const isTitle = at >= SHORTEST && !OPEN_END.test(words) && titleLikeness(words) >= TITLE_LIKE;
    if (isTitle) return senseOfText(words) === 'words' ? at : -1;
  }
  return -1;
}
