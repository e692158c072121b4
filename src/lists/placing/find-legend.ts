// The legend of a list, `✅ = Read | ⬜ = To Read`: signs the list itself says which status they mean.
import type { Status } from '../../paper';
import { readStatus, type StatusWords } from '../words/status-words';

/** A sign and the words beside it, up to what parts them from the next. */
const PAIR =
  /(\p{Extended_Pictographic}\ufe0f?|:[a-z][a-z_]{1,30}:)[ \t]*[=:：→-]?[ \t]*([\p{L}][\p{L} -]{0,24})(?=$|[^\p{L}\p{N}\s]|\s*(?:\d|$|&nbsp;|\p{Extended_Pictographic}))/gmu;
/** A sign alone explains nothing: it takes two, and they must differ. */
const FEWEST_SIGNS = 2;

/** The words for statuses as a list uses them: its legend, if it has one, goes before the settings. */
export function withLegend(text: string, words: StatusWords): StatusWords {
  const legend = new Map<string, Status>();
  for (const [, sign, meaning] of text.matchAll(PAIR)) {
    const status = readStatus((meaning ?? '').trim(), words);
    if (status !== null && sign !== undefined) legend.set(sign.replace('\ufe0f', ''), status);
  }
  const isLegend = legend.size >= FEWEST_SIGNS && new Set(legend.values()).size >= FEWEST_SIGNS;
  return isLegend ? new Map([...words, ...legend]) : words;
}
