// `Notice`: a short message in the corner.

const STAY = 4000;

/** Shows `message` for `duration` ms (0: until it is clicked or hidden). */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = STAY) {
    this.containerEl = noticeList().createDiv({ cls: 'notice', attr: { role: 'alert' } });
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  /** Replaces the message. */
  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  /** Takes the notice away. */
  hide(): void {
    this.containerEl.remove();
  }
}

function noticeList(): HTMLElement {
  const list = activeDocument.body.querySelector<HTMLElement>(':scope > .notice-container');
  return list ?? activeDocument.body.createDiv('notice-container');
}
