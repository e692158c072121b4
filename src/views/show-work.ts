// A notice that tells how far a work is and can stop it.
import { Notice } from 'obsidian';
import type { ShownWork } from '../commands/ports';

/** A work that ends sooner is not shown, in milliseconds. */
const SHORT = 400;
/** Milliseconds between two drawings. */
const REDRAW = 50;

/** What the notice says. */
export interface WorkWords {
  readonly say: (done: number, total: number) => string;
  readonly stop: string;
}

/** Shows a work until it ends. */
export function showWork(words: WorkWords): ShownWork {
  let notice: WorkNotice | null = null;
  let drawn = performance.now() + SHORT - REDRAW;
  let isStopped = false;
  return {
    onProgress: (done, total) => {
      if (performance.now() - drawn < REDRAW) return;
      drawn = performance.now();
      notice ??= openNotice(words.stop, () => {
        isStopped = true;
      });
      notice.bar.max = total;
      notice.bar.value = done;
      notice.text.setText(words.say(done, total));
    },
    isStopped: () => isStopped,
    end: () => notice?.notice.hide(),
  };
}

interface WorkNotice {
  readonly notice: Notice;
  readonly text: HTMLElement;
  readonly bar: HTMLProgressElement;
}

function openNotice(stop: string, onStop: () => void): WorkNotice {
  const notice = new Notice('', 0);
  notice.messageEl.addClass('paper-catalog-notice-work');
  const text = notice.messageEl.createDiv({ attr: { role: 'status' } });
  const bar = notice.messageEl.createEl('progress', { attr: { 'aria-hidden': 'true' } });
  const button = notice.messageEl.createEl('button', {
    text: stop,
    cls: 'paper-catalog-notice-action',
  });
  button.addEventListener('click', onStop);
  return { notice, text, bar };
}
