// Where drawing fails, the tab says so and offers to try again, instead of going blank.
import { Component, type ComponentChildren } from 'preact';
import type { Words } from '../../i18n/words';

interface Props {
  readonly words: Words;
  readonly children: ComponentChildren;
}

interface State {
  readonly error: string | null;
}

/** Draws its children as long as they can be drawn. */
export class ErrorGuard extends Component<Props, State> {
  override state: State = { error: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ error: error instanceof Error ? error.message : String(error) });
  }

  override render({ words, children }: Props, { error }: State) {
    if (error === null) return children;
    return (
      <div class="paper-catalog-hint" role="alert">
        <h3>{words.hints.broken}</h3>
        <p>{error}</p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {words.hints.tryAgain}
        </button>
      </div>
    );
  }
}
