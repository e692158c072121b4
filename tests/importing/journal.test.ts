import { headLine, markLine, outcomeLine, planLine } from '../../src/importing/journal';
import { parseJournal } from '../../src/importing/parse-journal';
import { undoRecord } from '../../src/importing/plan-undo';
import type { Change, Outcome } from '../../src/notes/change';
import { hashText } from '../../src/notes/hash-text';
import { parse, stringify } from 'yaml';

const HEAD = { at: '2026-11-20 09:30', sources: ['List'], folders: ['Papers'] };
const CREATE: Change = { type: 'create', path: 'Papers/A.md', text: 'text\n' };
const EDIT: Change = { type: 'edit', path: 'B.md', properties: [], seen: 'seen' };
const PLAN = headLine(HEAD, null) + planLine(0, CREATE) + planLine(1, EDIT);

const outcome = (change: Change, more: Partial<Outcome>): Outcome => ({
  change,
  path: change.path,
  result: 'created',
  reason: null,
  detail: null,
  hash: 'h',
  ...more,
});

describe('a journal', () => {
  it('reads back as it was written', () => {
    const left = outcome(EDIT, { result: 'left', reason: 'changed', hash: null });
    const log = outcomeLine(0, outcome(CREATE, {})) + outcomeLine(1, left) + markLine('ended');
    expect(parseJournal({ plan: PLAN, log })).toEqual({
      ...HEAD,
      state: 'ended',
      isUndoing: false,
      lost: 0,
      records: [
        {
          index: 0,
          change: CREATE,
          outcome: { result: 'created', path: 'Papers/A.md', reason: null, hash: null },
        },
        {
          index: 1,
          change: EDIT,
          outcome: { result: 'left', path: 'B.md', reason: 'changed', hash: null },
        },
      ],
    });
  });

  it.each([
    ['a plan that was cut off before its end', { plan: PLAN.slice(0, -10), log: '' }],
    ['nothing', { plan: '', log: '' }],
    ['a version of another day', { plan: '{"version":1}\n', log: markLine('ended') }],
  ])('that never began is none: %s', (_what, text) => {
    expect(parseJournal(text)).toBeNull();
  });

  it('loses at most the last line to a crash', () => {
    const log =
      outcomeLine(0, outcome(CREATE, {})) +
      outcomeLine(1, outcome(EDIT, { result: 'updated' })).slice(0, 3);
    const journal = parseJournal({ plan: PLAN, log });
    expect(journal?.state).toBe('open');
    expect(journal?.records.map((record) => record.outcome?.result ?? null)).toEqual([
      'created',
      null,
    ]);
  });
});

describe('undoing one change', () => {
  const yaml = {
    parse: (text: string): unknown => parse(text),
    stringify: (value: unknown): string => stringify(value),
  };
  const made = { result: 'created', path: 'Papers/A.md', reason: null, hash: null } as const;

  it.each([
    [
      'trashes a note as it was made',
      'text\n',
      { change: { type: 'trash', path: 'Papers/A.md', seenHash: hashText('text\n') } },
    ],
    [
      'leaves a note the user worked on',
      'text\nmore\n',
      { leftover: { path: 'Papers/A.md', reason: 'changed' } },
    ],
    ['does nothing about a note that is gone', null, {}],
  ])('%s', (_what, now, step) => {
    expect(undoRecord({ index: 0, change: CREATE, outcome: made }, now, yaml)).toEqual(step);
  });

  it('takes properties and remarks back one by one where the user wrote too', () => {
    const seen = '---\nstatus: # mine\ntopics: a\n---\nBody\n';
    const change: Change = {
      type: 'edit',
      path: 'B.md',
      seen,
      properties: [
        { name: 'status', action: 'fill', value: 'done' },
        { name: 'year', action: 'fill', value: 2023 },
        { name: 'topics', action: 'add', values: ['b'] },
      ],
      sections: [{ heading: '## L', paragraphs: ['remark'] }],
    };
    const now =
      '---\nstatus: reading # mine\ntopics: [a, b, mine]\nyear: 2023\n---\nBody, longer\n\n## L\n\nremark\n';
    const updated = { result: 'updated', path: 'B.md', reason: null, hash: 'another' } as const;
    const { change: back } = undoRecord({ index: 0, change, outcome: updated }, now, yaml);
    expect(back).toMatchObject({
      type: 'edit',
      seen: now,
      takenSections: change.sections,
      properties: [
        { name: 'status', action: 'take-back', value: 'done', leaves: 'name' },
        { name: 'year', action: 'take-back', value: 2023, leaves: 'nothing' },
        { name: 'topics', action: 'take-back', value: ['b'], leaves: 'text' },
      ],
    });
  });

  it('keeps a heading the user wrote before the import put remarks under it', () => {
    const seen = 'Body\n\n## L\n';
    const sections = [{ heading: '## L', paragraphs: ['remark'] }];
    const change: Change = { type: 'edit', path: 'B.md', seen, properties: [], sections };
    const updated = { result: 'updated', path: 'B.md', reason: null, hash: 'another' } as const;
    const { change: back } = undoRecord(
      { index: 0, change, outcome: updated },
      `${seen}\nremark\n`,
      yaml,
    );
    expect(back).toMatchObject({ takenSections: [{ heading: null, paragraphs: ['remark'] }] });
  });
});
