// What links of nothing but a picture say: they are buttons and figures, whatever words stand for the picture.
import type { Segment } from '../segments/segment';
import type { Sense } from '../words/sense';
import { isLabel } from '../words/title-likeness';

/** Pictures that are badges. */
const BADGE = /shields\.io|badge|\.svg(?:$|\?)/i;
/** What stands for a picture: its file, or a name rather than a title. */
const NAME = /\.(?:png|jpe?g|gif|svg|webp)$|^(?:\S+\s+){0,2}\S+$/i;

/** `[![Build status](badge.svg)](…)` is a button, `[![timeline](figure.png)](…)` alone in its line a figure; null for other segments, and where the picture is described at length. */
export function senseOfPicture({ kind, inner }: Segment, isLone: boolean): Sense | null {
  const pictures = inner.filter((one) => one.kind === 'image');
  if (kind !== 'link' || pictures.length === 0) return null;
  const hasWords = inner.some((one) => one.kind !== 'image' && /[\p{L}\p{N}]/u.test(one.text));
  if (hasWords || !pictures.every(({ text }) => NAME.test(text.trim()))) return null;
  const isButton = pictures.some(({ text, url }) => isLabel(text) || BADGE.test(url ?? ''));
  return isLone && !isButton ? 'picture' : 'label';
}
