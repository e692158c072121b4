/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Preview } from '../../src/views/import/preview';
import { makePaper } from '../make-paper';
import { type SampleImport, sampleChoices, sampleImport, sampleSource } from './sample-import';
import { sampleModel } from './sample-model';
import { type SampleSurface, sampleSurface } from './sample-surface';

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

const LIST = `# Robots

| Title | Where | State |
| --- | --- | --- |
| Learning to Walk in the Wild | ICML 2023 | done |
| A Map of Sparse Networks | NeurIPS 2021 | |
| Gathering Facts from Long Documents | ACL 2022 | |
| Gathering Words from Short Documents | ACL 2020 | |

- [my own page](https://example.com)
`;

const PAPERS = [
  makePaper({ title: 'A Map of Sparse Networks', path: 'Papers/A Map.md' }),
  makePaper({ title: 'Gathering Facts from Long Document', path: 'Papers/Facts.md' }),
];

interface Shown {
  readonly root: HTMLElement;
  readonly model: SampleImport;
  readonly surface: SampleSurface;
  readonly session: Awaited<ReturnType<SampleImport['begin']>>;
}

async function showPreview(text = LIST): Promise<Shown> {
  const model = sampleImport(sampleModel({ papers: PAPERS }));
  const surface = sampleSurface();
  const session = await model.begin({ sources: [sampleSource(text)], choices: sampleChoices() });
  const root = document.createElement('div');
  root.className = 'paper-catalog-view';
  document.body.replaceChildren(root);
  await act(() => {
    render(
      <Preview model={model} surface={surface} session={session} onChoice={() => undefined} />,
      root,
    );
  });
  const shown = { root, model, surface, session };
  await until(() => session.state().stage === 'preview');
  return shown;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries++) {
    await act(() => new Promise<void>((resolve) => void setTimeout(resolve)));
  }
  if (!holds()) throw new Error('It never came true.');
}

const texts = ({ root }: Shown, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);
const find = <T extends HTMLElement>({ root }: Shown, selector: string, type: new () => T): T => {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Nothing fits ${selector}.`);
  return found;
};
const click = async (shown: Shown, selector: string) => {
  await act(() => find(shown, selector, HTMLElement).click());
  await until(() => shown.session.state().stage !== 'reading');
};
const choose = async (shown: Shown, selector: string, value: string) => {
  const select = find(shown, selector, HTMLSelectElement);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(() => shown.session.state().stage !== 'reading');
};
const group = (name: string) => `.paper-catalog-group-filter.is-${name}`;
const rowTitles = (shown: Shown) => texts(shown, '.paper-catalog-item-title');

describe('the preview', () => {
  it('says what it understood, row by row, with the line it came from', async () => {
    const shown = await showPreview();
    expect(rowTitles(shown)).toEqual([
      'Learning to Walk in the Wild',
      'A Map of Sparse Networks',
      'Gathering Facts from Long Documents',
      'Gathering Words from Short Documents',
    ]);
    expect(texts(shown, '.paper-catalog-source code')[0]).toBe(
      '| Learning to Walk in the Wild | ICML 2023 | done |',
    );
    expect(texts(shown, '.paper-catalog-status')).toEqual(['done']);
  });

  it('opens on the papers of a list with a table of contents, whose links stand below them', async () => {
    const contents = '- [First part](#first)\n- [Second part](#second)\n\nThese are my notes.\n\n';
    const shown = await showPreview(contents + LIST.replace('# Robots', '# First'));
    const rows = [...shown.root.querySelectorAll('.paper-catalog-preview-row')];
    const kinds = rows.map((row) => (row.classList.contains('is-unread') ? 'line' : 'paper'));
    expect(kinds.slice(0, 4)).toEqual(['paper', 'paper', 'paper', 'paper']);
    expect(kinds.indexOf('line')).toBe(kinds.lastIndexOf('paper') + 1);
    expect(texts(shown, '.paper-catalog-unread-text')[0]).toBe('- [First part](#first)');
  });

  it('counts its groups and shows one of them', async () => {
    const shown = await showPreview();
    await click(shown, group('known'));
    expect(rowTitles(shown)).toEqual(['A Map of Sparse Networks']);
    await click(shown, group('unsure'));
    expect(rowTitles(shown)).toEqual(['Gathering Facts from Long Documents']);
  });

  it('writes nothing before the button is pressed, and then what it said', async () => {
    const shown = await showPreview();
    expect(shown.model.applied).toEqual([]);
    const said = find(shown, '.paper-catalog-preview-line .mod-cta', HTMLButtonElement).textContent;
    await click(shown, '.paper-catalog-preview-line .mod-cta');
    await until(() => shown.session.state().stage === 'done');
    expect(said).toBe(`Import ${shown.model.applied.length} papers`);
    expect(texts(shown, '.paper-catalog-result h3')).toEqual(['Import finished']);
  });

  it('names the notes it made, twenty at first, each a click from being open', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, n) => `| Notes on the Behaviour: System Number ${n} | ICML 2020 | |`,
    );
    const head = ['| Title | Where | State |', '| --- | --- | --- |'];
    const shown = await showPreview([...head, ...rows].join('\n'));
    await click(shown, '.paper-catalog-preview-line .mod-cta');
    await until(() => shown.session.state().stage === 'done');
    const [made, named] = [
      ...shown.root.querySelectorAll<HTMLDetailsElement>('.paper-catalog-result-list'),
    ];
    expect(made?.querySelector('summary')?.textContent).toBe('30 notes created');
    expect(made?.querySelectorAll('li')).toHaveLength(20);
    await act(() => made?.querySelector<HTMLElement>('ul + button')?.click());
    expect(made?.querySelectorAll('li')).toHaveLength(30);
    expect(named?.querySelector('summary')?.textContent).toBe(
      'File names that differ from the title',
    );
    expect(named?.querySelector('li')?.textContent).toContain(
      'as Notes on the Behaviour - System Number',
    );
  });

  it('stops midway, says what was not made, and takes back what was', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, n) => `| Notes on the Behaviour of System Number ${n} | ICML 2020 | |`,
    );
    const head = ['| Title | Where | State |', '| --- | --- | --- |'];
    const shown = await showPreview([...head, ...rows].join('\n'));
    await click(shown, '.paper-catalog-preview-line .mod-cta');
    await until(() => shown.model.applied.length > 2);
    await click(shown, '.paper-catalog-work button');
    await until(() => shown.session.state().stage === 'done');
    const made = shown.model.applied.length;
    expect(made).toBeLessThan(40);
    expect(texts(shown, '.paper-catalog-result h3')).toEqual(['Import stopped']);
    expect(texts(shown, '.paper-catalog-result .paper-catalog-facts li')).toEqual([
      `${made} notes created`,
      `${40 - made} changes not made`,
    ]);
    const undo = [...shown.root.querySelectorAll<HTMLElement>('.paper-catalog-result button')];
    await act(() => undo.find(({ textContent }) => textContent === 'Undo')?.click());
    await until(() => texts(shown, '.paper-catalog-result h3')[0] === 'Import undone');
    expect(texts(shown, '.paper-catalog-result p')).toEqual([
      expect.stringMatching(/^\d+ changes? taken back$/),
    ]);
  });

  it('leaves out what is unticked and brings it back', async () => {
    const shown = await showPreview();
    await click(shown, '.paper-catalog-preview-row input[type="checkbox"]');
    expect(shown.session.state().plan.counts.skipped).toBe(1);
    await click(shown, '.paper-catalog-preview-row input[type="checkbox"]');
    expect(shown.session.state().plan.counts.skipped).toBe(0);
  });

  it('takes a title corrected in place', async () => {
    const shown = await showPreview();
    await click(shown, '.paper-catalog-item-title');
    const input = find(shown, 'input.paper-catalog-item-title', HTMLInputElement);
    await act(() => {
      input.value = 'Learning to Run';
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await until(() => rowTitles(shown)[0] === 'Learning to Run');
  });

  it('keeps a year that is none from being entered', async () => {
    const shown = await showPreview();
    const year = [...shown.root.querySelectorAll<HTMLElement>('.paper-catalog-fact')].find(
      ({ textContent }) => textContent === '2023',
    );
    await act(() => year?.click());
    const input = find(shown, 'input.paper-catalog-fact', HTMLInputElement);
    await act(() => {
      input.value = 'soon';
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(shown.session.state().choices.edits).toEqual({});
  });

  it('asks about an unsure paper and follows the answer', async () => {
    const shown = await showPreview();
    await choose(shown, '.paper-catalog-fate select', 'same:Papers/Facts.md');
    expect(shown.session.state().plan.counts.unsure).toBe(0);
    expect(shown.session.state().plan.counts.known).toBe(2);
  });

  it('reads all rows anew when a column means something else', async () => {
    const shown = await showPreview();
    await choose(shown, '.paper-catalog-column:nth-child(2) select', 'organization');
    expect(shown.session.state().plan.items[0]?.work.organization).not.toEqual([]);
    expect(shown.session.state().plan.items[0]?.work.venue).toBeNull();
  });

  it('shows the columns of further tables when asked', async () => {
    const table = LIST.slice(LIST.indexOf('|'), LIST.indexOf('- ['));
    const shown = await showPreview(Array.from({ length: 23 }, () => table).join('\n'));
    const columns = () => shown.root.querySelectorAll('.paper-catalog-column').length;
    await click(shown, '.paper-catalog-panel-columns [aria-expanded="false"]');
    expect(columns()).toBe(20 * 3);
    const more = [...shown.root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Show 3 more',
    );
    await act(() => more?.click());
    expect(columns()).toBe(23 * 3);
  });

  it('makes a paper of a line that was not read', async () => {
    const shown = await showPreview();
    await click(shown, group('unread'));
    const before = shown.session.state().plan.items.length;
    const rows = [...shown.root.querySelectorAll<HTMLElement>('.paper-catalog-preview-row')];
    const prose = rows.find(({ textContent }) => textContent.includes('my own page'));
    await act(() => prose?.querySelector('button')?.click());
    await until(() => shown.session.state().plan.items.length === before + 1);
  });

  it('folds away the lines that cannot be papers', async () => {
    const shown = await showPreview();
    await click(shown, group('unread'));
    const lines = () => texts(shown, '.paper-catalog-unread-text');
    const before = lines();
    expect(before).not.toContain('| Title | Where | State |');
    await click(shown, '.paper-catalog-fold-row');
    expect(lines().length).toBeGreaterThan(before.length);
    expect(lines()).toContain('| Title | Where | State |');
    await click(shown, '.paper-catalog-fold-row');
    expect(lines()).toEqual(before);
  });

  it('takes the options of the whole import', async () => {
    const shown = await showPreview();
    await click(shown, '.paper-catalog-panel-options .paper-catalog-panel-title');
    await choose(shown, '.paper-catalog-options select', 'reading');
    const folder = find(shown, '.paper-catalog-options input[type="text"]', HTMLInputElement);
    await act(() => {
      folder.value = '/Library/';
      folder.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => shown.session.state().choices.folder === 'Library');
    expect(shown.session.state().choices.status).toBe('reading');
  });

  it('draws only rows in sight of a list of thousands', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, n) => `| Notes on the Behaviour of System Number ${n} | ICML 2020 | |`,
    );
    const shown = await showPreview(
      ['| Title | Where | State |', '| --- | --- | --- |', ...rows].join('\n'),
    );
    expect(shown.session.state().plan.items).toHaveLength(2000);
    expect(shown.root.querySelectorAll('.paper-catalog-preview-row').length).toBeLessThan(100);
  });
});
