import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { PropertyEdit } from '../../src/notes/change';
import { editText, readProperties } from '../../src/notes/edit-text';
import { editRecord } from '../../src/notes/property-record';

const yaml = {
  parse: (text: string): unknown => parse(text, { logLevel: 'error' }),
  stringify: (value: unknown): string => stringify(value, { lineWidth: 0 }),
};

const NOTE = `---
title: "LLaMA: Open"   # as printed
aliases: [ "LLaMA", 'Meta model' ]
status:
topics:
    - language models # broad
    - "open: weights"
arxiv: "2302.13971"
rating: 4.50
---
# LLaMA

Body with trailing blanks  
`;

function edit(...properties: PropertyEdit[]): string {
  const result = editText(NOTE, { properties }, yaml);
  if ('refused' in result) throw new Error(result.refused);
  expect(result.isReformatted).toBe(false);
  return result.text;
}

describe('editText', () => {
  it('fills what is missing or empty and leaves what is there', () => {
    const text = edit(
      { name: 'status', action: 'fill', value: 'done' },
      { name: 'year', action: 'fill', value: 2023 },
      { name: 'title', action: 'fill', value: 'Another' },
    );
    expect(text).toBe(
      NOTE.replace('status:\n', 'status: done\n').replace('4.50\n', '4.50\nyear: 2023\n'),
    );
  });

  it('adds to lists in the style they have', () => {
    const text = edit(
      { name: 'aliases', action: 'add', values: ['LLaMA', 'LLaMA 1'] },
      { name: 'topics', action: 'add', values: ['scaling'] },
    );
    expect(text).toBe(
      NOTE.replace("'Meta model' ]", "'Meta model', LLaMA 1 ]").replace(
        'weights"\n',
        'weights"\n    - scaling\n',
      ),
    );
  });

  it('gives the same text where nothing changes', () => {
    expect(edit({ name: 'topics', action: 'add', values: ['language models'] })).toBe(NOTE);
  });

  it('sets and removes', () => {
    expect(
      edit({ name: 'rating', action: 'set', value: 5 }, { name: 'topics', action: 'remove' }),
    ).toBe(NOTE.replace('rating: 4.50', 'rating: 5').replace(/topics:\n {4}- .*\n {4}- .*\n/, ''));
  });

  it('leaves a note with broken properties alone', () => {
    const broken = '---\na: [\n---\n';
    const properties: PropertyEdit[] = [{ name: 'b', action: 'fill', value: 1 }];
    expect(editText(broken, { properties }, yaml)).toEqual({ refused: 'broken-properties' });
    expect(editText('---\n- a\n---\n', { properties }, yaml)).toEqual({
      refused: 'broken-properties',
    });
    expect(editText('---\na: 1\na: 2\n---\n', { properties }, yaml)).toEqual({
      refused: 'broken-properties',
    });
  });

  it.each([
    ['a link without quotes', 'lists: [[Old]] # quote me', 'lists: [[Old], "[[New]]"] # quote me'],
    [
      'a list over several lines',
      'lists: [\n  a, # one\n  b\n  ]',
      'lists: [\n  a, # one\n  b\n  , "[[New]]"]',
    ],
    [
      'items with names',
      'lists:\n- name: a # mine\n  at: 1.10\n- b',
      'lists:\n- name: a # mine\n  at: 1.10\n- b\n- "[[New]]"',
    ],
  ])('adds to %s and keeps its bytes', (_what, before, after) => {
    const rest = 'version: 1.10\nid: 12345678901234567890 # mine\n---\nBody';
    const properties: PropertyEdit[] = [{ name: 'lists', action: 'add', values: ['[[New]]'] }];
    expect(editText(`---\n${before}\n${rest}`, { properties }, yaml)).toEqual({
      text: `---\n${after}\n${rest}`,
      isReformatted: false,
    });
  });

  it('writes a property anew only where text cannot do it, says so, and keeps every byte of the others', () => {
    const rest = "version: 1.10\nid: 12345678901234567890 # mine\ntitle: 'x'\n---\nBody";
    const properties: PropertyEdit[] = [
      { name: 'lists', action: 'add', values: ['[[New]]'] },
      { name: 'year', action: 'fill', value: 2020 },
    ];
    expect(editText(`---\nold: &o [a]\nlists: *o\n${rest}`, { properties }, yaml)).toEqual({
      text: `---\nold: &o [a]\nlists:\n  - a\n  - "[[New]]"\n${rest.replace('---', 'year: 2020\n---')}`,
      isReformatted: true,
    });
  });

  it('leaves a note alone where a property cannot be written anew without touching another', () => {
    const note = '---\nlists: &o [a]\nmine: *o\n---\nBody';
    const properties: PropertyEdit[] = [{ name: 'lists', action: 'set', value: 'b' }];
    expect(editText(note, { properties }, yaml)).toEqual({ refused: 'unsafe-edit' });
  });

  it.each(['\u2028', '\u2029', '\u0085'])('takes no %j for the end of the properties', (mark) => {
    const note = `---\ntitle: "a${mark}---${mark}b"\n---\nBody`;
    const properties: PropertyEdit[] = [{ name: 'year', action: 'fill', value: 2020 }];
    expect(editText(note, { properties }, yaml)).toMatchObject({
      text: note.replace('\n---\nB', '\nyear: 2020\n---\nB'),
    });
  });
});

describe('editing as text and as values', () => {
  const names = fc.constantFrom('title', 'aliases', 'topics', 'status', 'new name', '状态', 'Year');
  const words: fc.Arbitrary<string> = fc.constantFrom(
    'a',
    'b: c',
    '[[x]]',
    '2302.13971',
    'yes',
    '- d',
    '#e',
    "f'g",
    '',
    'h"i',
    '大模型',
  );
  const anyEdit: fc.Arbitrary<PropertyEdit> = fc.oneof(
    fc.record({
      name: names,
      action: fc.constantFrom('fill' as const, 'set' as const),
      value: fc.oneof(words, fc.integer(), fc.array(words)),
    }),
    fc.record({
      name: names,
      action: fc.constant('add' as const),
      values: fc.uniqueArray(words, { minLength: 1 }),
    }),
    fc.record({ name: names, action: fc.constant('remove' as const) }),
  );
  const value = fc.oneof(
    words,
    fc.integer(),
    fc.constant(null),
    fc.array(words),
    fc.constant({ nested: [1] }),
  );
  const block = fc
    .dictionary(names, value)
    .map((record) => stringify(record, { nullStr: '', lineWidth: 0 }));
  const style = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => `# mine\n${text}`,
  );

  it('are the same, whatever the block and the edits', () => {
    fc.assert(
      fc.property(block, style, fc.array(anyEdit), (text, restyle, properties) => {
        const note = restyle(`---\n${text === '{}\n' ? '' : text}---\nBody\n`).replace(
          /^# mine\n/,
          '',
        );
        const before = readProperties(note, yaml);
        if (before === null) return;
        const result = editText(note, { properties }, yaml);
        // A value that another property repeats by its anchor cannot be changed alone.
        if ('refused' in result) {
          expect(note).toMatch(/: &a\d/);
          return;
        }
        const after = readProperties(result.text, yaml);
        expect(after).toEqual(editRecord(before, properties));
        expect(result.text.endsWith(note.includes('\r') ? 'Body\r\n' : 'Body\n')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('taken back leave what was there before', () => {
    fc.assert(
      fc.property(
        block,
        names,
        fc.uniqueArray(
          words.filter((word) => word !== ''),
          { minLength: 1 },
        ),
        (text, name, values) => {
          const note = `---\n${text === '{}\n' ? '' : text}---\nBody\n`;
          const before = readProperties(note, yaml) ?? {};
          const held = before[name];
          if (typeof held === 'object' && held !== null && !Array.isArray(held)) return;
          const list = Array.isArray(held)
            ? held
            : held === null || held === undefined || held === ''
              ? []
              : [held];
          if (list.some((one) => values.includes(String(one))) || list.includes('')) return;
          const leaves = !Object.hasOwn(before, name)
            ? 'nothing'
            : list.length > 0 && !Array.isArray(held)
              ? 'text'
              : 'name';
          const added = editText(note, { properties: [{ name, action: 'add', values }] }, yaml);
          if (!('text' in added)) throw new Error(added.refused);
          const back = editText(
            added.text,
            { properties: [{ name, action: 'take-back', value: values, leaves }] },
            yaml,
          );
          const after = 'text' in back ? readProperties(back.text, yaml) : null;
          const expected = {
            ...before,
            ...(list.length === 0 && leaves === 'name' ? { [name]: null } : {}),
          };
          expect(after).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});
