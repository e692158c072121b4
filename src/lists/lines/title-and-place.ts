// Titles with the long name of a journal or of proceedings behind a comma, `Determining optical flow, Journal of Artificial Intelligence, 1981`: all of it names a venue, but not only.
import { senseOfText } from '../words/sense';
import { titleLikeness } from '../words/title-likeness';
import { joinPieces, type Run } from './run';

/** Words by which names of venues are formal. */
const FORMAL =
  /\b(?:Proceedings|Proc|Conference|Conf|Symposium|Workshop|Transactions|Trans|Journal|Advances|Letters|Magazine|Annals|Communications of|Lecture Notes|Annual Review)\b/i;
const TITLE_LIKE = 0.55;
const SHORTEST = /\S\s+\S+\s+\S/;

/** How many pieces of a run that as a whole names a venue are a title before it; 0 if none. */
export function countTitleBeforePlace(run: Run): number {
  const { pieces } = run;
  for (let count = pieces.length - 1; count > 0; count--) {
    if (pieces[count]?.before !== 'comma') continue;
    const place = joinPieces(run, count, pieces.length).text;
    if (!FORMAL.test(place) || senseOfText(place) !== 'appearance') continue;
    const title = joinPieces(run, 0, count).text;
    if (!FORMAL.test(title) && SHORTEST.test(title) && titleLikeness(title) >= TITLE_LIKE)
      return count;
  }
  return 0;
}
