// Books and journals named behind what they hold: `“Posthumanism,” in the _Oxford Handbook of Western Music_` is a chapter.
import type { Phrase } from './phrase';

const IN = /^in(?: the)?:?$/i;

/** The phrases of a line, what stands in marks behind `in` and a quoted title told as the place where this appeared. */
export function findContainers(phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(
    ({ kind, text }, index) =>
      kind === 'text' && IN.test(text) && phrases[index - 1]?.kind === 'quote',
  );
  const word = phrases[at];
  const name = phrases[at + 1];
  if (word === undefined || name?.kind !== 'emphasis' || name.sense !== 'words') return phrases;
  const container: Phrase = { ...name, from: word.from, sense: 'appearance', isPlaced: true };
  return [...phrases.slice(0, at), container, ...phrases.slice(at + 2)];
}
