// Draws a dashboard into the document of a test and works it as a user does.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Dashboard } from '../../src/views/dashboard/dashboard';
import { type DashboardState, FIRST_STATE } from '../../src/views/dashboard-state';
import { sampleModel, type SampleModel } from './sample-model';
import { sampleSurface, type SampleSurface } from './sample-surface';

export interface ShownDashboard {
  readonly root: HTMLElement;
  readonly model: SampleModel;
  readonly surface: SampleSurface;
  state(): DashboardState;
  /** The only element that fits; throws where there is none. */
  find(selector: string): HTMLElement;
  /** Texts of all elements that fit. */
  texts(selector: string): string[];
  click(element: HTMLElement, init?: MouseEventInit): Promise<void>;
  press(key: string, init?: KeyboardEventInit): Promise<void>;
  filter(text: string): Promise<void>;
  /** Draws until this holds; throws when it never does. */
  until(holds: () => boolean): Promise<void>;
}

type Given = Parameters<typeof sampleModel>[0] & {
  readonly state?: Partial<DashboardState>;
  readonly model?: SampleModel;
};

/** A dashboard over a sample model. */
// A document without a layout scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

export async function showDashboard(given: Given = {}): Promise<ShownDashboard> {
  const model = given.model ?? sampleModel(given);
  const surface = sampleSurface();
  const root = document.createElement('div');
  root.className = 'paper-catalog-view';
  document.body.replaceChildren(root);
  let state: DashboardState = { ...FIRST_STATE, ...given.state };
  const draw = () => {
    const props = { model, surface, state, root };
    render(<Dashboard {...props} onState={change} />, root);
  };
  const change = (next: DashboardState) => {
    state = next;
    draw();
  };
  await act(draw);
  return { root, model, surface, state: () => state, ...hands(root) };
}

function hands(root: HTMLElement) {
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Nothing fits ${selector}.`);
    return found;
  };
  const send = (element: Element, event: Event) => act(() => void element.dispatchEvent(event));
  const bubbles = { bubbles: true, cancelable: true };
  return {
    find,
    texts: (selector: string) =>
      [...root.querySelectorAll(selector)].map((element) => element.textContent),
    click: (element: HTMLElement, init: MouseEventInit = {}) =>
      send(element, new MouseEvent('click', { ...bubbles, ...init })),
    press: (key: string, init: KeyboardEventInit = {}) =>
      send(
        document.activeElement ?? root,
        new KeyboardEvent('keydown', { key, ...bubbles, ...init }),
      ),
    filter: async (text: string) => {
      const box = find('.paper-catalog-filter-input');
      if (!(box instanceof HTMLInputElement)) throw new Error('The filter is no input.');
      box.value = text;
      await send(box, new Event('input', bubbles));
    },
    until: async (holds: () => boolean) => {
      for (let tries = 0; tries < 200 && !holds(); tries++) {
        await act(() => new Promise<void>((resolve) => void setTimeout(resolve)));
      }
      if (!holds()) throw new Error('It never came true.');
    },
  };
}
