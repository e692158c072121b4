// The name of a region for those who hear the page. Not `aria-label`: Obsidian shows a tooltip for whatever carries that.

interface Props {
  /** What `aria-labelledby` of the region points at. */
  readonly id: string;
  readonly text: string;
}

/** A name that is not seen. */
export function HeardName({ id, text }: Props) {
  return (
    <span id={id} hidden>
      {text}
    </span>
  );
}
