// The box one filters papers in: suggestions as one types, mistakes explained beneath.
import { useRef } from 'preact/hooks';
import type { Query } from '../../catalog/query';
import type { Suggestion } from '../../catalog/suggest-query';
import { useDesk } from '../parts/desk';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import { useOwnId } from '../parts/use-own-id';
import { FilterErrors } from './filter-errors';
import { FilterSuggestions } from './filter-suggestions';
import { useOffer } from './use-offer';

interface Props {
  readonly text: string;
  readonly query: Query;
  readonly suggest: (text: string, cursor: number) => readonly Suggestion[];
  readonly onText: (text: string) => void;
  /** The user wants to go on to what was found. */
  readonly onLeave: () => void;
}

/** A search box with a list of suggestions. */
export function FilterBox(props: Props) {
  const { text, query } = props;
  const { words } = useDesk();
  const id = useOwnId();
  const box = useRef<HTMLInputElement>(null);
  const { offer, type, take, close, onKeyDown } = useOffer(props, box);
  const clear = (input: HTMLInputElement | null) => {
    type('', 0);
    input?.focus();
  };
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
      {text !== '' && <ClearButton onClear={() => clear(box.current)} />}
      <FilterSuggestions id={id} offer={offer} onTake={take} />
      <FilterErrors id={`${id}-errors`} query={query} />
    </div>
  );
}

/** Empties the box by a click; those who move by keys have Escape. */
function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const { words } = useDesk();
  return (
    <div class="paper-catalog-filter-clear">
      <IconButton icon="x" label={words.filter.clear} onClick={onClear} />
    </div>
  );
}
