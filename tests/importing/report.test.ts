import { en } from '../../src/i18n/en';
import type { PlanItem } from '../../src/importing/plan';
import { formatReport } from '../../src/importing/report';
import { makeEntry } from './make-entry';

const { reasons } = en;
const { report } = en.import;

function item(title: string, part: Partial<PlanItem>): PlanItem {
  const entry = makeEntry({ title, line: 4 });
  return {
    key: '0:4:0',
    entries: [{ key: '0:4:0', source: 0, entry }],
    work: entry,
    match: { type: 'new' },
    decision: null,
    group: 'new',
    path: null,
    change: null,
    additions: [],
    alterations: [],
    ...part,
  };
}

const create = (path: string) => ({ path, change: { type: 'create' as const, path, text: '' } });

it('tells of every entry, every altered name and every unread line', () => {
  const items = [
    item('A: B | C', {
      ...create('P/A - B.md'),
      alterations: [{ title: 'A: B | C', path: 'P/A - B.md', causes: ['characters'] }],
    }),
    item('Refused', create('P/Refused.md')),
    item('There', { group: 'known', path: 'P/There.md' }),
    item('Perhaps', { group: 'unsure', match: { type: 'unsure', candidates: [] } }),
    item('Not begun', create('P/Not begun.md')),
  ];
  const results = [
    { result: 'created', reason: null, path: 'P/A - B.md' },
    { result: 'left', reason: 'taken', path: 'P/Refused.md' },
    { result: 'stopped', reason: null, path: 'P/Not begun.md' },
  ] as const;
  const changes = items.flatMap(({ change }) => change ?? []);
  const outcomes = new Map(
    changes.flatMap((change) => {
      const outcome = results.find(({ path }) => path === change.path);
      return outcome === undefined ? [] : [[change, outcome] as const];
    }),
  );
  const counts = {
    new: 3,
    known: 1,
    unsure: 1,
    skipped: 0,
    'left-out': 0,
    additions: 0,
    unread: 1,
  };
  const unread = [{ source: 0, line: 9, text: 'see *below*', reason: 'prose' as const }];
  const source = {
    name: 'List',
    path: 'List.md',
    format: 'markdown' as const,
    text: '',
    offset: 0,
  };
  const plan = { items, unread, tables: [], counts };
  expect(formatReport({ sources: [source], plan, outcomes, isLinked: false }, report, reasons))
    .toBe(`# Import of List

## Entries

| Entry | List | Line | What became of it | Note |
| --- | --- | --- | --- | --- |
| A: B \\| C | List | 4 | created | [[P/A - B]] |
| Refused | List | 4 | left as it was: a file of that name is already there |  |
| There | List | 4 | already there, nothing to add | [[P/There]] |
| Perhaps | List | 4 | unsure, not imported |  |
| Not begun | List | 4 | stopped before |  |

## File names that differ from the title

| Title | Note | Because of |
| --- | --- | --- |
| A: B \\| C | [[P/A - B]] | characters not allowed in file names |

## Unread lines

| List | Line | Text | Reason |
| --- | --- | --- | --- |
| List | 9 | see \\*below\\* | running text |
`);
});
