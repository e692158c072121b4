/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { showDashboard } from './show-dashboard';
import { makePaper } from '../make-paper';
import { PAPERS, titles } from './five-papers';

describe('the filter', () => {
  it('takes words, fields, spans, exclusions and exact words together', async () => {
    const wanted = {
      title: 'Weak-to-Strong Generalization',
      path: 'Papers/Weak.md',
      status: 'done',
      organization: ['OpenAI'],
      year: 2023,
      topics: ['alignment'],
      code: 'https://github.com/openai/weak-to-strong',
      venue: 'says the exact words',
    };
    const others = {
      'Not done': { status: 'reading' },
      'Of others': { organization: ['Meta'] },
      'Too old': { year: 2021 },
      'Off topic': { topics: ['vision'] },
      'Without code': { code: null },
      'A blog': { kind: 'blog' as const },
      'Other words': { venue: 'words exact' },
    };
    const papers = Object.entries(others).map(([title, part]) =>
      makePaper({ ...wanted, title, path: `Papers/${title}.md`, ...part }),
    );
    const shown = await showDashboard({ papers: [...papers, makePaper(wanted)] });
    await shown.filter(
      'status:done org:OpenAI year:>2021 topic:alignment has:code -kind:blog "exact words"',
    );
    expect(shown.texts('.paper-catalog-filter-errors p')).toEqual([]);
    expect(titles(shown)).toEqual([wanted.title]);
  });

  it('suggests fields and values, and takes them by keyboard', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    shown.find('.paper-catalog-filter-input').focus();
    await shown.filter('sta');
    expect(shown.texts('[role="option"]')).toEqual(['status:Reading status']);
    await shown.press('ArrowDown');
    await shown.press('Enter');
    expect(shown.texts('[role="option"]')).toEqual(['to-read', 'reading', 'done']);
    await shown.press('ArrowDown');
    await shown.press('ArrowDown');
    await shown.press('Enter');
    expect(shown.state().query).toBe('status:reading ');
    expect(titles(shown)).toEqual(['BERT']);
  });

  it('explains in place what it does not understand and applies the rest', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.filter('CLIP colour:red');
    expect(shown.texts('.paper-catalog-filter-errors p')).toEqual([
      'colour:red is not a field, so it is ignored.',
    ]);
    expect(titles(shown)).toEqual(['CLIP']);
  });

  it('offers to clear a filter that finds nothing', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.filter('nothing like it');
    await shown.click(shown.find('.paper-catalog-papers .paper-catalog-hint button'));
    expect(titles(shown)).toHaveLength(5);
  });

  it('is saved under a name and shown again', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.filter('org:Google');
    shown.surface.answer = 'From Google';
    await shown.click(shown.find('[aria-label="Saved views"]'));
    shown.surface.pick('Save this view…');
    await shown.until(() => shown.model.savedViews().length === 1);
    await shown.filter('');
    await shown.click(shown.find('[aria-label="Saved views"]'));
    shown.surface.pick('From Google');
    await shown.until(() => shown.state().query === 'org:Google');
  });
});
