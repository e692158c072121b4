// What the filter offers while one types, and what the keys do with it.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Suggestion } from '../../catalog/suggest-query';

export interface Offer {
  readonly suggestions: readonly Suggestion[];
  /** Number of the one that Enter takes; -1 for none. */
  readonly at: number;
}

const NOTHING: Offer = { suggestions: [], at: -1 };

interface Given {
  readonly text: string;
  readonly suggest: (text: string, cursor: number) => readonly Suggestion[];
  readonly onText: (text: string) => void;
  /** The user wants to go on to what was found. */
  readonly onLeave: () => void;
}

/** The offer for the text in the box, and what takes or closes it. */
export function useOffer(
  { text, suggest, onText, onLeave }: Given,
  box: RefObject<HTMLInputElement | null>,
) {
  const [offer, setOffer] = useState(NOTHING);
  const close = () => setOffer(NOTHING);
  const type = (next: string, cursor: number) => {
    onText(next);
    setOffer({ suggestions: suggest(next, cursor), at: -1 });
  };
  const take = (suggestion: Suggestion) => {
    const taken = takeSuggestion(text, suggestion);
    type(taken.text, taken.cursor);
    if (!taken.isField) close();
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = offerAfter(event.key, offer);
    const chosen = offer.suggestions[offer.at];
    if (next !== null) setOffer(next);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) take(chosen);
    else if (event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape' && offer.suggestions.length > 0) close();
    else if (event.key === 'Escape' && text !== '') type('', 0);
    else return;
    event.preventDefault();
  };
  return { offer, type, take, close, onKeyDown };
}

/** The text with the suggestion in its place, and where the cursor then is; a field waits for its value. */
function takeSuggestion(text: string, { text: word, from, to }: Suggestion) {
  const isField = word.endsWith(':');
  const after = isField ? '' : ' ';
  return {
    isField,
    text: text.slice(0, from) + word + after + text.slice(to).trimStart(),
    cursor: from + word.length + after.length,
  };
}

/** The offer after an arrow key; null where the key means something else. */
function offerAfter(key: string, { suggestions, at }: Offer): Offer | null {
  if (suggestions.length === 0) return null;
  if (key === 'ArrowDown') return { suggestions, at: Math.min(at + 1, suggestions.length - 1) };
  if (key === 'ArrowUp') return { suggestions, at: Math.max(at - 1, -1) };
  return null;
}
