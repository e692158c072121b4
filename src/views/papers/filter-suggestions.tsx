// What can stand next in the filter, to be taken by a click or a key.
import { fieldNamed } from '../../catalog/query-words';
import type { Suggestion } from '../../catalog/suggest-query';
import { type Desk, useDesk } from '../parts/desk';
import type { Offer } from './use-offer';

interface Props {
  readonly id: string;
  readonly offer: Offer;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** The list beneath the box; `id` begins the ids that the box names. */
export function FilterSuggestions({ id, offer, onTake }: Props) {
  const desk = useDesk();
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
          <span>{plainText(suggestion)}</span>
          <span class="paper-catalog-suggestion-note">{noteOn(suggestion, desk)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a field asks for, or what a status is called; nothing for other values, which speak for themselves. */
function noteOn({ text }: Suggestion, { words, statuses }: Desk): string {
  const field = text.endsWith(':') ? fieldNamed(text.slice(0, -1)) : null;
  if (field !== null) return words.filter.fields[field];
  const label = statuses.find(({ name }) => name === text)?.label ?? text;
  return label === text ? '' : label;
}

/** As it is called, without the quotes the query needs. */
function plainText({ text }: Suggestion): string {
  return text.replace(/"/g, '');
}
