import { defaultChoices } from '../../src/importing/choices';
import { noteReader } from '../../src/notes/note-values';
import { planItem, type ItemContext, type MatchedItem } from '../../src/importing/plan-item';
import type { Entry } from '../../src/lists/reading/entry';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { parse, stringify } from 'yaml';
import { makeEntry, makeReading } from './make-entry';

const yaml = {
  parse: (text: string): unknown => parse(text),
  stringify: (value: unknown): string => stringify(value),
};
const CONTEXT: ItemContext = {
  sources: [{ name: 'List', path: 'Lists/List.md', format: 'markdown', text: '', offset: 0 }],
  readings: [makeReading()],
  choices: defaultChoices('Papers', 1),
  settings: DEFAULT_SETTINGS,
  catalog: { papers: () => [], byPath: () => null, papersWith: () => [] },
  resolveLink: (target) => (target === 'List' ? 'Lists/List.md' : null),
  linkTarget: () => 'List',
  isTaken: () => false,
  template: null,
  format: (pattern) => pattern,
  yaml,
  today: '2026-11-20',
  openNote: noteReader(DEFAULT_SETTINGS, yaml),
};

function itemOf(entry: Entry, part: Partial<MatchedItem> = {}): MatchedItem {
  const placed = { key: '0:1:0', source: 0, entry };
  const base = { key: '0:1:0', entries: [placed], work: entry, decision: null };
  return { ...base, match: { type: 'new' }, group: 'new', path: null, ...part };
}

const newText = (entry: Entry): string => {
  const { change } = planItem(itemOf(entry), new Map(), CONTEXT);
  return change?.type === 'create' ? `${change.path}\n${change.text}` : '';
};
const known = (entry: Entry, text: string) =>
  planItem(itemOf(entry, { group: 'known', path: 'P.md' }), new Map([['P.md', text]]), CONTEXT);

describe('a new note', () => {
  it('takes the name a link asks for', () => {
    const text = newText(makeEntry({ title: 'Direct Preference Optimization', link: 'DPO' }));
    expect(text).toMatch(
      /^Papers\/DPO\.md\n---\ntitle: Direct Preference Optimization\naliases:\n {2}- Direct Preference Optimization\n/,
    );
  });

  it.each(['folder/DPO', 'Smith et al.pdf', 'scan.png'])(
    'takes its title where the link asks for %s',
    (link) => {
      expect(newText(makeEntry({ title: 'A Title', link }))).toMatch(/^Papers\/A Title\.md\n/);
    },
  );

  it('keeps a linked PDF', () => {
    expect(newText(makeEntry({ title: 'A Title', link: 'Smith et al.pdf' }))).toContain(
      'pdf: "[[Smith et al.pdf]]"\n',
    );
  });

  it('states no status where the list states the first, which is what none means', () => {
    expect(newText(makeEntry({ title: 'T', status: 'to-read' }))).not.toContain('status');
    expect(newText(makeEntry({ title: 'T', status: 'reading' }))).toContain('status: reading\n');
  });

  it('keeps addresses no field holds, but not those of its identifiers', () => {
    const urls = [
      { url: 'https://arxiv.org/abs/2301.00001v2', role: 'pdf' as const, text: 'arXiv' },
      { url: 'https://example.org/talk', role: 'video' as const, text: '' },
      { url: 'https://example.org/said', role: 'other' as const, text: 'here' },
    ];
    const remarks = ['Said [here](https://example.org/said)', '<% boom %>'];
    expect(newText(makeEntry({ title: 'T', arxiv: '2301.00001', urls, remarks }))).toMatch(
      /\n## \[\[List\]\]\n\nSaid \[here\]\(https:\/\/example\.org\/said\)\n\n&lt;% boom %>\n\n\[video\]\(https:\/\/example\.org\/talk\)\n$/,
    );
  });
});

describe('a note that is there', () => {
  const entry = makeEntry({
    title: 'The Title',
    year: 2020,
    status: 'done',
    organization: ['Meta'],
    topics: ['Speech'],
    remarks: ['read twice'],
  });

  it('gets what it lacks, and the preview tells what', () => {
    const { additions } = known(
      entry,
      '---\ntitle: My name for it\nstatus: reading\ntopics: speech\n---\n',
    );
    expect(additions).toEqual([
      { property: 'aliases', values: ['The Title'] },
      { property: 'organization', values: ['Meta'] },
      { property: 'year', values: ['2020'] },
      { property: 'lists', values: ['[[List]]'] },
      { property: 'remarks', values: ['read twice'] },
    ]);
  });

  it.each([
    [
      'other names of properties',
      '---\n标题: The Title\n年份: 1999\n状态: 在读\n机构: "[[Meta]]"\n主题: [Speech]\n清单: "[[Lists/List]]"\n---\nread twice\n',
    ],
    [
      'links, lists and case of its own',
      '---\ntitle: the title\nYear: "2020"\nstatus: x\norganization:\n  - "[[Meta AI|Meta]]"\ntopics:\n  - SPEECH\nlists: ["[[List|mine]]"]\n---\n- read\n\nread twice\n',
    ],
  ])('that says it all in %s is left', (_what, text) => {
    const resolved = text.replace('[[Lists/List]]', '[[List]]');
    expect(known(entry, resolved)).toMatchObject({ change: null, additions: [] });
  });

  it('keeps aliases written as one text apart', () => {
    const { change } = known(
      makeEntry({ title: 'C' }),
      '---\ntitle: A\naliases: B, D\nlists: "[[List]]"\n---\n',
    );
    expect(change?.type === 'edit' ? change.properties : []).toEqual([
      { name: 'aliases', action: 'set', value: ['B', 'D', 'C'] },
    ]);
  });

  it('reads an unquoted link, which is a list in a list to YAML', () => {
    expect(
      known(makeEntry({ title: 'A' }), '---\ntitle: A\nlists:\n  - [[List]]\n---\n'),
    ).toMatchObject({ change: null });
  });
});
