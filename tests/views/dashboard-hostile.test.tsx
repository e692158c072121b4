/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
// What nobody would write and somebody does: names that are markup, titles without end, filters half typed, states nobody stored.
import fc from 'fast-check';
import { parseQuery } from '../../src/catalog/parse-query';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { readDashboardState } from '../../src/views/read-dashboard-state';
import { makePaper } from '../make-paper';
import { titles, within } from './five-papers';
import { samplePapers } from './sample-papers';
import { showDashboard } from './show-dashboard';

const MARKUP = '<img src=x onerror="document.body.dataset.hacked=1">';
const ODD_TITLES = [
  ['markup', MARKUP],
  ['of 4,500 characters', 'A very long title '.repeat(250)],
  ['from right to left', 'عنوان من اليمين إلى اليسار (2024)'],
  ['of emoji', '👩‍🔬🧪 Emoji 🇩🇪'],
  ['of links', '[[Linked]] | piped ]] ![[x]]'],
  ['of placeholders', '${title} {{title}} %s \\n'],
  ['turned round', '\u202Eright to left, overridden'],
  ['blank', '   '],
] as const;
const ODD_NAMES = [
  '<script>alert(1)</script>',
  'A "quoted" Lab',
  'Me, Myself & I',
  'org:Other',
  '-',
  '实验室',
];

const named = (names: readonly string[]) =>
  names.map((name, at) =>
    makePaper({
      title: `Paper ${at}`,
      path: `Papers/Paper ${at}.md`,
      organization: [name],
      venue: name,
      topics: [name],
    }),
  );

describe('a title', () => {
  it.each(ODD_TITLES)('%s is text', async (_, title) => {
    const papers = [
      makePaper({ title, path: 'Papers/Odd.md', year: 2020 }),
      makePaper({ title: `${title} planned` }),
    ];
    const shown = await showDashboard({ papers });
    expect(titles(shown)).toContain(title);
    expect(shown.root.querySelector('img, script, iframe')).toBeNull();
    expect(document.body.dataset['hacked']).toBeUndefined();
    shown.find('[role="grid"]').focus();
    await shown.press('ArrowDown');
    await shown.press('F10', { shiftKey: true });
    await shown.filter(title.slice(0, 40));
    expect(shown.root.querySelector('.paper-catalog-papers')).not.toBeNull();
  });

  it.each(ODD_TITLES)('%s runs in its own direction', async (_, title) => {
    const shown = await showDashboard({ papers: [makePaper({ title, path: 'Papers/Odd.md' })] });
    expect(shown.find('.paper-catalog-row .paper-catalog-title').dir).toBe('auto');
    expect(shown.find('.paper-catalog-next-title').dir).toBe('auto');
  });
});

describe('a name of a group', () => {
  it.each(ODD_NAMES)('is text, and a click on it finds its papers: %j', async (name) => {
    const others = ['Other', 'Lab', 'Me', 'I'].filter((other) => other !== name);
    for (const tab of ['organization', 'venue', 'topic'] as const) {
      const shown = await showDashboard({ papers: named([name, ...others]), state: { tab } });
      const rows = [
        ...shown.root.querySelectorAll<HTMLElement>('.paper-catalog-group-rows [role="row"]'),
      ];
      const row = rows.find((one) => within(one, 'button').textContent === name);
      if (row === undefined) throw new Error(`No row is called ${name}.`);
      await shown.click(within(row, 'button'));
      expect(titles(shown)).toEqual(['Paper 0']);
      expect(row.classList.contains('is-active')).toBe(true);
      await shown.click(within(row, 'button'));
      expect(shown.state().query).toBe('');
    }
  });
});

describe('a filter', () => {
  it.each([
    '"unclosed',
    'year:>',
    'org:',
    'status:',
    ':',
    '-',
    '--',
    '-"',
    'year:20x1',
    'year:..',
    'has:everything',
    '“',
    'org:""',
    ',',
  ])('typed half or wrongly is explained or ignored, and never breaks: %s', async (text) => {
    const shown = await showDashboard({ papers: samplePapers(20) });
    await shown.filter(text);
    expect(shown.find('.paper-catalog-filter-input')).not.toBeNull();
    const errors = shown.texts('.paper-catalog-filter-errors p');
    const found =
      titles(shown).length + shown.texts('.paper-catalog-papers .paper-catalog-hint').length;
    expect(errors.length + found).toBeGreaterThan(0);
    await shown.click(shown.find('.paper-catalog-statuses tbody tr'));
    const { terms } = parseQuery(shown.state().query, DEFAULT_SETTINGS.statuses);
    expect(terms.map(({ field }) => field)).toContain('status');
  });
});

describe('a state', () => {
  const values = fc.oneof(
    fc.anything(),
    fc.record(
      {
        query: fc.string(),
        sort: fc.array(
          fc.record({
            key: fc.constantFrom('year', 'title', 'x'),
            direction: fc.constantFrom('up', 'down', 7),
          }),
        ),
        group: fc.constantFrom('year', 'topic', 'status', 'nothing', null, 3),
        foldedGroups: fc.array(fc.string()),
        columns: fc.array(
          fc.record({
            column: fc.constantFrom('title', 'year', 'links', 'no such'),
            width: fc.oneof(fc.double(), fc.constant(null), fc.string()),
          }),
        ),
        tab: fc.constantFrom('venue', 'x'),
        picture: fc.constantFrom('week', 'y'),
        folded: fc.array(fc.string()),
      },
      { requiredKeys: [] },
    ),
  );

  it('is drawn, whatever was stored', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (stored) => {
        const shown = await showDashboard({
          papers: samplePapers(9),
          state: readDashboardState(stored),
        });
        expect(shown.root.querySelector('.paper-catalog-hint[role="alert"]')).toBeNull();
        expect(shown.root.querySelector('.paper-catalog-toolbar')).not.toBeNull();
        expect(shown.root.innerHTML).not.toContain('NaN');
      }),
      { numRuns: 60 },
    );
  });

  it('has each column and each key to sort by once', () => {
    const twice = {
      columns: [{ column: 'title' }, { column: 'title' }, { column: 'year', width: NaN }],
      sort: [{ key: 'year' }, { key: 'year', direction: 'down' }],
    };
    const { columns, sort } = readDashboardState(twice);
    expect(columns).toEqual([
      { column: 'title', width: null },
      { column: 'year', width: null },
    ]);
    expect(sort).toEqual([{ key: 'year', direction: 'up' }]);
  });
});
