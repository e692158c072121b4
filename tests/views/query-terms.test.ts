import { parseQuery } from '../../src/catalog/parse-query';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { setTerms, toggleTerm } from '../../src/views/dashboard/query-terms';

const parse = (text: string) => parseQuery(text, DEFAULT_SETTINGS.statuses);

describe('toggleTerm', () => {
  it.each([
    ['', 'status', 'done', 'status:done'],
    ['attention', 'status', 'done', 'attention status:done'],
    ['attention status:done', 'status', 'done', 'attention'],
    ['status:done attention', 'status', 'reading', 'attention status:reading'],
    ['', 'organization', 'Stanford University', 'org:"Stanford University"'],
    ['org:"OpenAI"', 'organization', null, '-has:organization'],
    ['-has:organization year:2020', 'organization', 'OpenAI', 'year:2020 org:"OpenAI"'],
    ['"exact words" year:2020', 'year', '2020', '"exact words"'],
    ['', 'finished', '2026-11', 'finished:2026-11'],
  ] as const)('turns %j with %s %s into %j', (text, field, value, after) => {
    expect(toggleTerm(text, parse(text), { field, value })).toBe(after);
  });

  it('writes only conditions that a query understands', () => {
    const text = toggleTerm('', parse(''), { field: 'venue', value: 'The “best” venue' });
    expect(parse(text).errors).toEqual([]);
  });
});

describe('setTerms', () => {
  it('puts several conditions in the place of those on their fields', () => {
    const text = 'org:"A" x status:done';
    const conditions = [
      { field: 'organization', value: 'B' },
      { field: 'status', value: 'reading' },
    ] as const;
    expect(setTerms(text, parse(text), conditions)).toBe('x org:"B" status:reading');
  });
});
