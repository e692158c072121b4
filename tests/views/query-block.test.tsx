/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { QueryBlock } from '../../src/views/block/query-block';
import { makePaper } from '../make-paper';
import { sampleModel } from './sample-model';
import { sampleSurface } from './sample-surface';

const PAPERS = [
  makePaper({ title: 'BERT', path: 'Papers/BERT.md', status: 'reading', year: 2018 }),
  makePaper({ title: 'CLIP', path: 'Papers/CLIP.md', year: 2021 }),
  makePaper({ title: 'DINO', year: 2021 }),
];

async function showBlock(text: string) {
  const model = sampleModel({ papers: PAPERS });
  const surface = sampleSurface();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() =>
    render(<QueryBlock text={text} model={model} surface={surface} root={root} />, root),
  );
  const rows = () => [...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  return { model, surface, root, rows };
}

describe('a code block', () => {
  it('shows the papers its query finds, in its order', async () => {
    const { rows } = await showBlock('year:2021\ncolumns: title, year\nsort: title down');
    expect(rows()).toEqual(['DINOCreate note2021', 'CLIP2021']);
  });

  it('counts them', async () => {
    const { root } = await showBlock('year:2021\nshow: count');
    expect(root.textContent).toBe('2 papers');
  });

  it('says how many more there are than it may show', async () => {
    const { root, rows } = await showBlock('limit: 1');
    expect(rows()).toHaveLength(1);
    expect(root.textContent).toContain('… and 2 more');
  });

  it('opens a paper and changes its status', async () => {
    const { root, model, surface } = await showBlock('title:BERT');
    await act(() => root.querySelector<HTMLElement>('[data-do="open"]')?.click());
    await act(() => root.querySelector<HTMLElement>('[data-do="status"]')?.click());
    surface.pick('done');
    expect(model.asked).toEqual(['open BERT same-tab', 'status done BERT']);
  });

  it('says what it does not understand', async () => {
    const { root } = await showBlock('colour:red\nlimit: many');
    expect(root.textContent).toContain('“limit: many” is not understood.');
    expect(root.textContent).toContain('“colour:red” is not understood.');
  });
});
