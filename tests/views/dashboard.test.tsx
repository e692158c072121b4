/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { sampleModel, type SampleModel } from './sample-model';
import { samplePapers } from './sample-papers';
import { type ShownDashboard, showDashboard } from './show-dashboard';
import { makePaper } from '../make-paper';
import { fittingWidth } from '../../src/views/dashboard-state';
import { zh } from '../../src/i18n/zh';

const PAPERS = [
  makePaper({
    title: 'Attention',
    path: 'Papers/Attention.md',
    status: 'done',
    organization: ['Google'],
    year: 2017,
    finished: '2026-11-17',
  }),
  makePaper({
    title: 'BERT',
    path: 'Papers/BERT.md',
    status: 'reading',
    organization: ['Google'],
    year: 2018,
  }),
  makePaper({
    title: 'CLIP',
    path: 'Papers/CLIP.md',
    organization: ['OpenAI'],
    year: 2021,
    added: '2026-11-18',
  }),
  makePaper({ title: 'DINO', organization: ['Meta', 'Inria'], year: 2021 }),
  makePaper({ title: 'ELMo', path: 'Papers/ELMo.md', year: 2018 }),
];

const titles = (shown: ShownDashboard) => shown.texts('.paper-catalog-title');
const rowOf = (shown: ShownDashboard, title: string): HTMLElement => {
  const link = [...shown.root.querySelectorAll('.paper-catalog-title')].find(
    (one) => one.textContent === title,
  );
  const row = link?.closest<HTMLElement>('[role="row"]');
  if (row == null) throw new Error(`No row shows ${title}.`);
  return row;
};
const within = (row: HTMLElement, selector: string): HTMLElement => {
  const found = row.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing fits ${selector}.`);
  return found;
};
const paperOf = (model: SampleModel, title: string) => {
  const paper = model.catalog.papers().find((one) => one.title === title);
  if (paper === undefined) throw new Error(`No paper is called ${title}.`);
  return paper;
};

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

describe('a row', () => {
  it('opens its note, in a new tab with a modifier or the middle button', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    const title = within(rowOf(shown, 'CLIP'), 'a');
    await shown.click(title);
    await shown.click(title, { ctrlKey: true });
    title.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true }));
    expect(shown.model.asked).toEqual([
      'open CLIP same-tab',
      'open CLIP new-tab',
      'open CLIP new-tab',
    ]);
  });

  it('shows a new status at once and keeps every other row as it is', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    const before = new Map(PAPERS.map(({ title }) => [title, rowOf(shown, title)]));
    await shown.click(within(rowOf(shown, 'CLIP'), '[data-do="status"]'));
    const marks = [...before].map(([title, row]) => [title, row.outerHTML]);
    shown.surface.pick('done');
    await shown.until(
      () => within(rowOf(shown, 'CLIP'), '[data-do="status"]').textContent === 'done',
    );
    for (const [title, row] of before) expect(rowOf(shown, title)).toBe(row);
    const others = marks.filter(([title]) => title !== 'CLIP');
    for (const [title, html] of others) expect(before.get(title ?? '')?.outerHTML).toBe(html);
  });

  it('takes a status back that could not be written, and says why', async () => {
    const shown = await showDashboard({ papers: PAPERS, failure: 'the disk is full' });
    await shown.click(within(rowOf(shown, 'CLIP'), '[data-do="status"]'));
    shown.surface.pick('done');
    await shown.until(() => shown.texts('.paper-catalog-row .paper-catalog-failure').length === 1);
    expect(within(rowOf(shown, 'CLIP'), '[data-do="status"]').textContent).toBe('to-read');
    const failure = within(rowOf(shown, 'CLIP'), '.paper-catalog-failure');
    expect(failure.textContent).toBe('Not saved: the disk is full');
    await shown.click(failure);
    expect(shown.texts('.paper-catalog-failure')).toEqual([]);
  });

  it('says beside what to read next that its reading could not be begun', async () => {
    const shown = await showDashboard({ papers: PAPERS, failure: 'the disk is full' });
    const next = () => shown.texts('.paper-catalog-next .paper-catalog-failure');
    await shown.click(shown.find('.paper-catalog-next [aria-label^="Start reading"]'));
    await shown.until(() => next().length === 1);
    expect(next()).toEqual(['Not saved: the disk is full']);
    expect(
      shown.find('.paper-catalog-next .paper-catalog-failure').closest('[role="alert"]'),
    ).not.toBeNull();
    await shown.click(shown.find('.paper-catalog-next .paper-catalog-failure'));
    expect(shown.texts('.paper-catalog-failure')).toEqual([]);
  });

  it('makes the note of a planned paper', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.click(within(rowOf(shown, 'DINO'), '[data-do="create"]'));
    expect(shown.model.asked).toEqual(['create DINO']);
  });

  it('previews its note and gives links when dragged', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    const title = within(rowOf(shown, 'CLIP'), 'a');
    title.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    title.dispatchEvent(new Event('dragstart', { bubbles: true }));
    expect(shown.surface.asked).toEqual(['hover Papers/CLIP.md', 'drag 1']);
  });
});

describe('a value that a reading list says and the note leaves open', () => {
  const papers = [makePaper({ title: 'CLIP', path: 'Papers/CLIP.md', venue: null, year: null })];
  const listed = [
    makePaper({ title: 'DINO', venue: 'ICCV' }),
    makePaper({
      title: 'CLIP',
      venue: 'ICML',
      year: 2021,
      status: 'reading',
      code: 'https://a.b/c',
    }),
  ];
  const said = 'from Listed, line 2';

  it('is marked, and says the list and the line', async () => {
    const shown = await showDashboard({ papers, listed });
    const marked = [...rowOf(shown, 'CLIP').querySelectorAll('.paper-catalog-from-list')];
    expect(marked.map(({ textContent }) => textContent)).toEqual([
      `reading (${said})`,
      `ICML (${said})`,
      `2021 (${said})`,
      `Code (${said})`,
    ]);
    for (const mark of marked) expect(mark.getAttribute('title')).toContain(said);
  });

  it('leads to its line by a click, and by Enter', async () => {
    const shown = await showDashboard({ papers, listed });
    await shown.click(within(rowOf(shown, 'CLIP'), '[data-column="venue"]'));
    shown.find('[role="grid"]').focus();
    await shown.press('ArrowRight');
    await shown.press('Enter');
    expect(shown.surface.asked).toEqual([
      'line 2 of Reading/Listed.md',
      'line 2 of Reading/Listed.md',
    ]);
  });

  it('is told in the menus of the status and of the paper', async () => {
    const shown = await showDashboard({ papers, listed });
    await shown.click(within(rowOf(shown, 'CLIP'), '[data-do="status"]'));
    shown.surface.pick(said);
    shown.find('[role="grid"]').focus();
    await shown.press('F10', { shiftKey: true });
    shown.surface.pick(`Status, Venue, Year, Code: ${said}`);
    expect(shown.surface.asked).toHaveLength(2);
  });

  it('is not marked where the note says it, or where there is no note', async () => {
    const own = makePaper({
      title: 'CLIP',
      path: 'Papers/CLIP.md',
      venue: 'PMLR',
      origins: { venue: 'note' },
    });
    const shown = await showDashboard({ papers: [own], listed });
    expect(within(rowOf(shown, 'CLIP'), '.paper-catalog-cell-venue').textContent).toBe('PMLR');
    expect(rowOf(shown, 'DINO').querySelector('.paper-catalog-from-list')).toBeNull();
    await shown.click(within(rowOf(shown, 'DINO'), '[role="gridcell"]'));
    await shown.press('F10', { shiftKey: true });
    shown.surface.pick('Named in Listed, line 1');
    expect(shown.surface.asked).toEqual(['line 1 of Reading/Listed.md']);
  });
});

describe('the keyboard', () => {
  const start = async (given: Parameters<typeof showDashboard>[0] = { papers: PAPERS }) => {
    const shown = await showDashboard(given);
    shown.find('[role="grid"]').focus();
    return shown;
  };
  const active = (shown: ShownDashboard) => {
    const id = shown.find('[role="grid"]').getAttribute('aria-activedescendant');
    return document.getElementById(id ?? '')?.textContent;
  };

  it('moves from cell to cell and opens a paper', async () => {
    const shown = await start();
    expect(active(shown)).toBe('Attention');
    await shown.press('ArrowDown');
    await shown.press('ArrowRight');
    expect(active(shown)).toBe('reading');
    await shown.press('ArrowLeft');
    await shown.press('Enter');
    await shown.press('Enter', { ctrlKey: true });
    expect(shown.model.asked).toEqual(['open BERT same-tab', 'open BERT new-tab']);
  });

  it('changes a status and stays where it was when the row moves', async () => {
    const shown = await start({
      papers: PAPERS,
      state: { sort: [{ key: 'status', direction: 'up' }] },
    });
    expect(active(shown)).toBe('CLIP');
    await shown.press('ArrowRight');
    await shown.press('Enter');
    shown.surface.pick('done');
    await shown.until(() => titles(shown).at(-1) === 'CLIP');
    await shown.press('ArrowLeft');
    expect(active(shown)).toBe('CLIP');
    expect(document.activeElement).toBe(shown.find('[role="grid"]'));
  });

  it('goes up to the heads, sorts, and opens their menu', async () => {
    const shown = await start();
    await shown.press('ArrowUp');
    expect(active(shown)).toBe('Title');
    await shown.press('Enter');
    await shown.press('Enter');
    expect(titles(shown)).toEqual(['ELMo', 'DINO', 'CLIP', 'BERT', 'Attention']);
    await shown.press(' ');
    shown.surface.pick('Wider');
    expect(shown.state().columns[0]?.width).toBe(fittingWidth('title').least + 40);
    await shown.press(' ');
    shown.surface.pick('Fit to the pane');
    expect(shown.state().columns[0]?.width).toBeNull();
  });

  it('selects a range and acts on all of it', async () => {
    const shown = await start();
    await shown.press('ArrowDown', { shiftKey: true });
    expect(shown.find('.paper-catalog-selected').textContent).toBe('2 selected');
    await shown.press('ArrowRight');
    await shown.press('Enter');
    shown.surface.pick('to-read');
    expect(shown.model.asked).toEqual(['status to-read Attention | BERT']);
    await shown.press('Escape');
    expect(shown.root.querySelector('.paper-catalog-selection')).toBeNull();
  });

  it('selects everything found with one key', async () => {
    const shown = await start();
    await shown.filter('org:Google');
    shown.find('[role="grid"]').focus();
    await shown.press('a', { ctrlKey: true });
    expect(shown.find('.paper-catalog-selected').textContent).toBe('2 selected');
  });
});

describe('a paper that changes while the user is at it', () => {
  const menuOf = async (shown: ShownDashboard, title: string) =>
    shown.click(within(rowOf(shown, title), '[data-do="status"]'));

  it('is written where its note is by then', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await menuOf(shown, 'CLIP');
    shown.model.rename(paperOf(shown.model, 'CLIP'), 'Archive/CLIP.md');
    shown.surface.pick('done');
    await shown.until(() => shown.model.catalog.byPath('Archive/CLIP.md')?.status === 'done');
    expect(shown.model.catalog.byPath('Papers/CLIP.md')).toBeNull();
  });

  it('stays selected, and under the keyboard, when its note is made or renamed', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    shown.find('[role="grid"]').focus();
    for (let down = 0; down < 3; down++) await shown.press('ArrowDown');
    await shown.press(' ');
    shown.model.change(paperOf(shown.model, 'DINO'), { path: 'Papers/A note of DINO.md' });
    await shown.until(() => rowOf(shown, 'DINO').querySelector('a') !== null);
    shown.model.rename(paperOf(shown.model, 'DINO'), 'Papers/Zeroth.md');
    await shown.until(() => rowOf(shown, 'DINO').querySelector('[data-href*="Zeroth"]') !== null);
    expect(shown.find('.paper-catalog-selected').textContent).toBe('1 selected');
    expect(rowOf(shown, 'DINO').getAttribute('aria-selected')).toBe('true');
    await shown.press('Enter');
    expect(shown.model.asked).toEqual(['open DINO same-tab']);
  });

  it('gets one note, however often that is asked for', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    const button = within(rowOf(shown, 'DINO'), '[data-do="create"]');
    for (let times = 0; times < 3; times++) button.click();
    await shown.until(() => shown.model.asked.length === 3);
    expect(shown.model.asked).toEqual(['create DINO', 'create ', 'create ']);
  });

  it('has the last of several statuses in the one note that the first made', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    for (const status of ['reading', 'done']) {
      await menuOf(shown, 'DINO');
      shown.surface.pick(status);
    }
    await shown.until(() => paperOf(shown.model, 'DINO').status === 'done');
    expect(shown.model.catalog.papers().filter(({ title }) => title === 'DINO')).toHaveLength(1);
  });

  it('that is deleted goes, and the keyboard stands on the next', async () => {
    const shown = await showDashboard({ papers: PAPERS, failure: null });
    shown.find('[role="grid"]').focus();
    await menuOf(shown, 'BERT');
    shown.model.rename(paperOf(shown.model, 'BERT'), null);
    await shown.until(() => !titles(shown).includes('BERT'));
    await shown.press('ArrowLeft');
    await shown.press('Enter');
    expect(shown.model.asked).toEqual(['open CLIP same-tab']);
  });
});

describe('a selection of thousands', () => {
  it('is given a status; what could not be written is counted, kept selected, and shown', async () => {
    const papers = samplePapers(3000);
    const last = papers.at(-1)?.title ?? '';
    const shown = await showDashboard({ papers, failure: 'the disk is full', failing: [last] });
    shown.find('[role="grid"]').focus();
    await shown.press('a', { ctrlKey: true });
    await shown.click(shown.find('.paper-catalog-selection [aria-haspopup="menu"]'));
    shown.surface.pick('reading');
    await shown.until(
      () => shown.texts('.paper-catalog-selection .paper-catalog-failure').length > 0,
    );
    expect(shown.find('.paper-catalog-selection .paper-catalog-failure').textContent).toBe(
      '1 not saved',
    );
    await shown.click(shown.find('.paper-catalog-selection .paper-catalog-failure'));
    expect(shown.find('.paper-catalog-selected').textContent).toBe('1 selected');
    const left = shown.model.catalog.papers().filter(({ status }) => status !== 'reading');
    expect(left.map(({ title }) => title)).toEqual([last]);
  });
});

describe('the filter', () => {
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

describe('rows', () => {
  it('are grouped by a field, and a group is folded', async () => {
    const shown = await showDashboard({ papers: PAPERS, state: { group: 'organization' } });
    expect(shown.texts('.paper-catalog-group-label')).toEqual([
      'Google',
      'Inria',
      'Meta',
      'OpenAI',
      'No organization',
    ]);
    expect(titles(shown)).toEqual(['Attention', 'BERT', 'DINO', 'DINO', 'CLIP', 'ELMo']);
    await shown.click(shown.find('.paper-catalog-group-head'));
    expect(titles(shown)).toEqual(['DINO', 'DINO', 'CLIP', 'ELMo']);
  });

  it('are sorted by a menu too, where there are no heads', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.click(shown.find('[aria-label="Sort"]'));
    shown.surface.pick('Year');
    await shown.until(() => titles(shown)[0] === 'Attention');
    expect(shown.state().sort).toEqual([{ key: 'year', direction: 'up' }]);
  });

  it('show the columns the user chose', async () => {
    const shown = await showDashboard({ papers: PAPERS });
    await shown.click(shown.find('[aria-label="Columns"]'));
    shown.surface.pick('Authors');
    await shown.until(() => shown.texts('.paper-catalog-head-label').includes('Authors'));
  });

  it('are drawn only where they can be seen, however many there are', async () => {
    const shown = await showDashboard({ papers: samplePapers(3000) });
    expect(shown.root.querySelectorAll('*').length).toBeLessThan(2000);
    expect(shown.find('[role="grid"]').getAttribute('aria-rowcount')).toBe('3001');
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
