// What stands before the words of a run and is told by itself: a number, the name of a field, what a reading is for.
import { makePhrase, type Phrase } from './phrase';
import type { Piece } from '../segments/piece';
import { countHan, isMostlyHan } from '../words/script';

/** The name of a field in Chinese is no longer; more words are a remark. */
const LONGEST_NAME = 14;
/** `Optional: Chandra et al.`: what a reading is for in a course. */
const ROLE =
  /^(?:required|optional|suggested|recommended|background|further|additional)(?: readings?)?$/i;
const FIELD_NAME =
  /^(?:title|paper|papers|authors?|venue|conference|journal|year|date|link|links|url|code|project|homepage|blog|status|tags?|keywords?|abstract|summary|notes?|comments?|tl;?dr|arxiv|doi|pdf|related(?: work| paper)?s?|see also|survey|method|affiliations?|institutions?|organizations?)$/i;

/** Takes an ordinal, a label or a lead off the beginning of a run; how many clauses. */
export function takeLead(text: string, run: readonly Piece[], phrases: Phrase[]): number {
  const [first, second] = run;
  if (first === undefined || second === undefined) return 0;
  if (phrases.length === 0 && isOrdinal(text, first, second))
    phrases.push(makePhrase(first, 'number'));
  else if (second.before !== 'colon') return 0;
  else if (ROLE.test(first.text) || isLead(text, first, second))
    phrases.push(makePhrase(first, 'words'));
  else if (isFieldName(first, second)) phrases.push(makePhrase(first, 'label'));
  else return 0;
  return 1;
}

/** `4月1日看到 @karpathy 推荐：Tree of Thoughts: …`: words in Chinese before a wide colon and a title in another script. */
function isLead(text: string, first: Piece, second: Piece): boolean {
  return (
    text.slice(first.to, second.from).includes('：') &&
    first.text.length > LONGEST_NAME &&
    countHan(first.text) > 1 &&
    countHan(second.text) === 0
  );
}

/** `1: Jumper J, …` and `2、Title`: a number before a colon or a mark that only follows numbers. */
function isOrdinal(text: string, first: Piece, second: Piece): boolean {
  if (!/^\d{1,3}$/.test(first.text)) return false;
  return second.before === 'colon' || text.slice(first.to, second.from).startsWith('、');
}

/** `相关文章：`, `Paper:`, `Authors:` before the words they name. */
function isFieldName(first: Piece, second: Piece): boolean {
  if (FIELD_NAME.test(first.text)) return true;
  const isChinese = isMostlyHan(first.text) && !/[a-z]{2,} [a-z]{2,}/i.test(first.text);
  return isChinese && !isMostlyHan(second.text) && first.text.length <= LONGEST_NAME;
}
