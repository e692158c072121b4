// What can stand next in the filter, to be taken by a click or a key.
import type { Suggestion } from '../../catalog/suggest-query';
import type { Offer } from './use-offer';

interface Props {
  readonly id: string;
  readonly offer: Offer;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** The list beneath the box; `id` begins the ids that the box names. */
export function FilterSuggestions({ id, offer, onTake }: Props) {
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
