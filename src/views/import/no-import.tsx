// The preview without anything to preview, as a tab opened by itself shows it.
import type { Words } from '../../i18n/words';

/** Says how an import begins. */
export function NoImport({ words }: { readonly words: Words }) {
  return (
    <div class="paper-catalog-hint">
      <h3>{words.preview.nothing}</h3>
      <p>{words.preview.nothingText}</p>
    </div>
  );
}
