// The box one filters papers in: suggestions as one types, mistakes explained beneath.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Query } from '../../catalog/query';
import type { Suggestion } from '../../catalog/suggest-query';
import { useDesk } from '../parts/desk';
import { Icon } from '../parts/icon';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly text: string;
  readonly query: Query;
  readonly suggest: (text: string, cursor: number) => readonly Suggestion[];
  readonly onText: (text: string) => void;
  /** The user wants to go on to what was found. */
  readonly onLeave: () => void;
}

interface Offer {
  readonly suggestions: readonly Suggestion[];
  /** Number of the one that Enter takes; -1 for none. */
  readonly at: number;
}

const NOTHING: Offer = { suggestions: [], at: -1 };

/** A search box with a list of suggestions. */
export function FilterBox(props: Props) {
  const { text, query } = props;
  const { words } = useDesk();
  const id = useOwnId();
  const box = useRef<HTMLInputElement>(null);
  const { offer, type, take, close, onKeyDown } = useOffer(props, box);
  return (
    <div class="paper-catalog-filter">
      <Icon name="search" />
      <label id={`${id}-name`} class="paper-catalog-unseen" for={`${id}-box`}>
        {words.filter.label}
      </label>
      <input
        ref={box}
        id={`${id}-box`}
        type="text"
        class="paper-catalog-filter-input"
        role="combobox"
        spellcheck={false}
        value={text}
        placeholder={words.filter.placeholder}
        aria-autocomplete="list"
        aria-expanded={offer.suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={offer.at < 0 ? undefined : `${id}-${offer.at}`}
        aria-invalid={query.errors.length > 0}
        aria-describedby={`${id}-errors`}
        onInput={({ currentTarget: { value, selectionStart } }) =>
          type(value, selectionStart ?? value.length)
        }
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <Suggestions id={id} offer={offer} onTake={take} />
      <FilterErrors id={`${id}-errors`} query={query} />
    </div>
  );
}

/** What is offered while one types, and what the keys do with it. */
function useOffer(
  { text, suggest, onText, onLeave }: Props,
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

interface SuggestionsProps {
  readonly id: string;
  readonly offer: Offer;
  readonly onTake: (suggestion: Suggestion) => void;
}

function Suggestions({ id, offer, onTake }: SuggestionsProps) {
  return (
    <ul
      id={`${id}-list`}
      class="paper-catalog-suggestions"
      role="listbox"
      aria-labelledby={`${id}-name`}
      hidden={offer.suggestions.length === 0}
    >
      {offer.suggestions.map((suggestion, at) => (
        <li
          key={suggestion.text}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === offer.at}
          onMouseDown={(event) => {
            // The box must not lose the focus before the click is done.
            event.preventDefault();
            onTake(suggestion);
          }}
        >
          {plainText(suggestion)}
        </li>
      ))}
    </ul>
  );
}

/** As it is called, without the quotes the query needs. */
function plainText({ text }: Suggestion): string {
  return text.replace(/"/g, '');
}

function FilterErrors({ id, query }: { readonly id: string; readonly query: Query }) {
  const { words } = useDesk();
  return (
    <div id={id} class="paper-catalog-filter-errors" role="status">
      {query.errors.map(({ type, text, from }) => (
        <p key={from}>
          <code>{text}</code> {words.filter.errors[type]}
        </p>
      ))}
    </div>
  );
}

/** The offer after an arrow key; null where the key means something else. */
function offerAfter(key: string, { suggestions, at }: Offer): Offer | null {
  if (suggestions.length === 0) return null;
  if (key === 'ArrowDown') return { suggestions, at: Math.min(at + 1, suggestions.length - 1) };
  if (key === 'ArrowUp') return { suggestions, at: Math.max(at - 1, -1) };
  return null;
}
