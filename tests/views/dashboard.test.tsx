/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { sampleModel } from './sample-model';
import { showDashboard } from './show-dashboard';
import { zh } from '../../src/i18n/zh';
import { PAPERS, paperOf, rowOf, titles, within } from './five-papers';

describe('the figures', () => {
  it('say how many are read, planned, added and finished this week', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    expect(shown.find('.paper-catalog-figure').textContent).toBe('20%1 of 5 papers read');
    expect(shown.texts('.paper-catalog-progress .paper-catalog-facts > *')).toEqual([
      '1 planned',
      'This week: 1 added, 1 finished',
    ]);
  });

  it('count statuses and organizations, a paper of several in each, those without one last', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    expect(shown.texts('.paper-catalog-statuses tbody tr')).toEqual([
      'to-read360%CLIP',
      'reading120%BERT',
      'done120%Attention',
    ]);
    expect(shown.texts('.paper-catalog-group-rows [role="row"]')).toEqual([
      'Google0112',
      'Inria11 planned1001',
      'Meta11 planned1001',
      'OpenAI1001',
      'No organization1001',
    ]);
  });

  it('name what to read next and open it', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    expect(shown.texts('.paper-catalog-next-title')).toEqual(['CLIP', 'BERT', 'DINO']);
    await shown.click(shown.find('.paper-catalog-next-title'));
    expect(shown.model.asked).toEqual(['open CLIP same-tab']);
  });

  it('say in words what each bar shows, and which colour is which status', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    const bars = [...shown.root.querySelectorAll('.paper-catalog-chart-bar')];
    const said = bars.map((bar) => bar.getAttribute('aria-label') ?? '');
    expect(said.at(-1)).toMatch(/^2021.*2 papers.*to-read 2/);
    expect(shown.texts('.paper-catalog-picture .paper-catalog-legend li')).toEqual([
      'to-read',
      'reading',
      'done',
    ]);
    const parts = shown.root.querySelectorAll('.paper-catalog-progress .paper-catalog-bar-part');
    expect([...parts].map((part) => part.className.split('tone-')[1])).toEqual([
      'done',
      '1',
      'rest',
    ]);
    const google = shown.find('.paper-catalog-group-rows [role="row"] .paper-catalog-bar');
    expect(google.querySelectorAll('.paper-catalog-bar-part')).toHaveLength(2);
  });

  it('sort groups by any column and turn the order round', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    const names = () => shown.texts('.paper-catalog-group-name .paper-catalog-quiet-link');
    await shown.click(shown.find('.paper-catalog-groups-head button'));
    expect(names()).toEqual(['Google', 'Inria', 'Meta', 'OpenAI', 'No organization']);
    await shown.click(shown.find('.paper-catalog-groups-head button'));
    expect(names()).toEqual(['OpenAI', 'Meta', 'Inria', 'Google', 'No organization']);
  });

  it('follow a change of the vault', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    shown.model.change(paperOf(shown.model, 'CLIP'), { status: 'done' });
    await shown.until(() => shown.find('.paper-catalog-figure').textContent.startsWith('40%'));
    expect(shown.texts('.paper-catalog-statuses td:nth-child(2)')).toEqual(['2', '1', '2']);
  });
});

describe('a click on a table', () => {
  it('filters by the status, and takes the filter away again', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.click(shown.find('.paper-catalog-statuses tbody tr'));
    expect(shown.state().query).toBe('status:to-read');
    expect(titles(shown)).toEqual(['CLIP', 'DINO', 'ELMo']);
    await shown.click(shown.find('.paper-catalog-statuses tbody tr'));
    expect(shown.state().query).toBe('');
  });

  it('filters by a group, and by group and status where a count was clicked', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    const row = shown.find('.paper-catalog-group-rows [role="row"]');
    await shown.click(within(row, '.paper-catalog-quiet-link'));
    expect(titles(shown)).toEqual(['Attention', 'BERT']);
    await shown.click(within(row, '[data-status="done"]'));
    expect(shown.state().query).toBe('org:"Google" status:done');
    expect(titles(shown)).toEqual(['Attention']);
  });

  it('finds the papers without an organization', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.click(within(shown.find('.paper-catalog-group.is-none'), 'button'));
    expect(titles(shown)).toEqual(['ELMo']);
  });

  it('filters by a year in the picture', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.click(shown.find('.paper-catalog-chart-bar[aria-label^="2021"]'));
    expect(titles(shown)).toEqual(['CLIP', 'DINO']);
  });
});

describe('without papers', () => {
  it('says what to do first', async () => {
    const shown = await showDashboard();
    expect(shown.texts('.paper-catalog-hint button')).toEqual([
      'Import a list',
      'New paper',
      'Choose papers folder',
    ]);
    for (const button of shown.root.querySelectorAll<HTMLElement>('.paper-catalog-hint button'))
      await shown.click(button);
    expect(shown.model.asked).toEqual(['choose import', 'new paper', 'choose folder']);
  });

  it('says what went wrong when it cannot be drawn, and tries again', async () => {
    let isBroken = true;
    const model = sampleModel({ papers: PAPERS });
    const broken = {
      ...model,
      today: () => {
        if (isBroken) throw new Error('no clock');
        return '2026-11-20';
      },
    };
    const shown = await showDashboard({ model: broken });
    expect(shown.find('[role="alert"] p').textContent).toBe('no clock');
    isBroken = false;
    await shown.click(shown.find('[role="alert"] button'));
    expect(titles(shown)).toHaveLength(5);
  });

  it('says how far the reading of the vault is while papers already show', async () => {
    const shown = await showDashboard({ papers: PAPERS, isReady: false });
    expect(shown.find('.paper-catalog-vault-progress').textContent).toBe(
      'Reading the vault: 5 of 300 notes',
    );
  });

  it('says how far the reading of the vault is', async () => {
    const shown = await showDashboard({ isReady: false });
    expect(shown.find('progress').getAttribute('max')).toBe('300');
    expect(shown.find('.paper-catalog-hint p').textContent).toBe('0 of 300 notes');
  });
});

describe('problems', () => {
  const problems = [
    { type: 'unknown-status', path: 'Papers/CLIP.md', name: 'status', value: 'skimmed' },
  ] as const;

  it('are counted in the head, shown on a click, and mended', async () => {
    const shown = await showDashboard({ papers: PAPERS, problems });
    await shown.click(shown.find('.paper-catalog-progress .paper-catalog-facts button'));
    expect(shown.find('.paper-catalog-problem .paper-catalog-muted').textContent).toBe(
      '“skimmed” is not one of your statuses.',
    );
    await shown.click(shown.find('.paper-catalog-problem > button'));
    expect(shown.model.asked).toEqual(['fix unknown-status']);
  });
});

describe('in Chinese', () => {
  it('labels the default statuses and stores their names', async () => {
    const shown = await showDashboard({ papers: PAPERS, words: zh });
    await shown.click(within(rowOf(shown, 'CLIP'), '[data-do="status"]'));
    shown.surface.pick('已读');
    expect(shown.model.asked).toEqual(['status done CLIP']);
  });
});
