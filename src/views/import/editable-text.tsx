// A text that becomes an input where it stands: Enter or leaving it keeps what was typed, Escape does not.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HeardName } from '../parts/heard-name';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly text: string;
  /** What is said of the button, and of the input. */
  readonly label: string;
  /** Shown where there is no text. */
  readonly placeholder?: string;
  readonly className: string;
  /** Takes the text; false where it cannot be that, and the input stays. */
  readonly onText: (text: string) => boolean;
}

/** A button that turns into an input and back. */
export function EditableText({ text, label, placeholder = '', className, onText }: Props) {
  const [isEdited, setEdited] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useLayoutEffect(() => {
    if (wasEdited.current && !isEdited) button.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  if (isEdited) {
    return (
      <EditedText
        text={text}
        label={label}
        className={className}
        onText={onText}
        onEnd={() => setEdited(false)}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      class={`paper-catalog-editable ${className}${text === '' ? ' is-empty' : ''}`}
      title={text === '' ? label : `${label}: ${text}`}
      onClick={() => setEdited(true)}
    >
      {text === '' ? placeholder : text}
    </button>
  );
}

interface EditedProps extends Omit<Props, 'placeholder'> {
  readonly onEnd: () => void;
}

function EditedText({ text, label, className, onText, onEnd }: EditedProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  const [isWrong, setWrong] = useState(false);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const keep = (typed: string) => {
    if (typed.trim() === text || onText(typed)) onEnd();
    else setWrong(true);
  };
  return (
    <>
      <HeardName id={id} text={label} />
      <input
        ref={input}
        type="text"
        class={`paper-catalog-edited ${className}`}
        aria-labelledby={id}
        aria-invalid={isWrong}
        defaultValue={text}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // Else the same key would press the button that comes back under the focus.
          event.preventDefault();
          if (event.key === 'Enter') keep(event.currentTarget.value);
          else onEnd();
        }}
        onBlur={(event) => {
          const typed = event.currentTarget.value;
          if (typed.trim() !== text) onText(typed);
          onEnd();
        }}
      />
    </>
  );
}
