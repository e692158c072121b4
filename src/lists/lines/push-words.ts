// Words that are a title for all that is known, parted from what nothing but their script or the name of a journal parts from them.
import { makePhrase, type Phrase } from './phrase';
import type { Piece } from '../segments/piece';
import { findRunOnVenue } from './run-on-venue';

/** How much of a venue tells where it begins in the source. */
const BEGINNING = 14;
const HAN_LABEL =
  /^(\p{Script=Han}[\p{Script=Han}\d\s]{0,11}?)[\s.．、]+(?=[A-Z][^\p{Script=Han}]{14,}$)/u;
/** `Attention is all you need 必读`: a word in Chinese behind a title in another script. */
const HAN_TAIL = /^[^\p{Script=Han}]{16,}\s(\p{Script=Han}{1,8}[!！]?)$/u;

/** Adds words to the phrases; `类似想法 1 Title` is parted after the Chinese label. */
export function pushWords(text: string, whole: Piece, phrases: Phrase[]): void {
  const tail = HAN_TAIL.exec(whole.text)?.[1] ?? '';
  if (tail !== '' && text.slice(0, whole.to).endsWith(tail)) {
    const cut = whole.to - tail.length;
    const words = whole.text.slice(0, -tail.length).trim();
    phrases.push(makePhrase({ ...whole, to: cut, text: words }, 'words'));
    phrases.push(makePhrase({ ...whole, from: cut, text: tail, before: 'stop' }, 'words'));
    return;
  }
  const label = HAN_LABEL.exec(whole.text);
  const rest = label === null ? '' : whole.text.slice(label[0].length);
  const cut = label === null ? -1 : text.indexOf(rest.slice(0, 6), whole.from);
  if (label === null || cut < 0 || cut >= whole.to) {
    phrases.push(makePhrase(whole, 'words'));
    return;
  }
  phrases.push(makePhrase({ ...whole, to: cut, text: label[1] ?? '' }, 'label'));
  phrases.push(makePhrase({ ...whole, from: cut, text: rest, before: 'stop' }, 'words'));
}

/** `Adaptive Subgradient Methods Journal of Machine Learning Research 12`: adds a title and the venue no stop parts it from; false if there is none. */
export function pushTitleAndVenue(text: string, whole: Piece, phrases: Phrase[]): boolean {
  const at = findRunOnVenue(whole.text);
  const venue = whole.text.slice(Math.max(0, at));
  const cut = at < 0 ? -1 : text.indexOf(venue.slice(0, BEGINNING), whole.from);
  if (cut < 0 || cut >= whole.to) return false;
  phrases.push(makePhrase({ ...whole, to: cut, text: whole.text.slice(0, at).trim() }, 'words'));
  phrases.push(makePhrase({ ...whole, from: cut, text: venue, before: 'stop' }, 'appearance'));
  return true;
}
