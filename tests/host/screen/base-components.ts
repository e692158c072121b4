// What all controls of a setting row share.

/** A control that can be disabled. */
export abstract class BaseComponent {
  disabled = false;

  /** Runs `callback` on this control. */
  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  /** Keeps the control from acting. */
  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** A control with a value, and one listener for the user's changes of it. */
export abstract class ValueComponent<T> extends BaseComponent {
  #changed: ((value: T) => unknown) | null = null;

  /** The value that shows. */
  abstract getValue(): T;
  /** Shows `value`; the listener is not told. */
  abstract setValue(value: T): this;

  /** Runs `callback` when the user changes the value. */
  onChange(callback: (value: T) => unknown): this {
    this.#changed = callback;
    return this;
  }

  /** Host side: tells the listener. */
  protected tellChange(): void {
    this.#changed?.(this.getValue());
  }
}
