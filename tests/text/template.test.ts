import fc from 'fast-check';
import { parse } from 'yaml';
import { fillTemplate, type TokenValue } from '../../src/text/template';

const NOW: Record<string, string> = {
  'YYYY-MM-DD': '2026-11-20',
  'HH:mm': '09:30',
  YYYY: '2026',
  'D MMM': '20 Nov',
};
const HOSTILE = '{{doi}} --- \n---\n<img src=x onerror=alert(1)> "q" \'s\' \\ # [[x]] <% boom %>';

function fill(template: string, tokens: Record<string, TokenValue> = {}) {
  const known = { title: null, doi: null, topics: null, year: null, remarks: null };
  return fillTemplate(template, {
    tokens: { ...known, ...tokens },
    format: (pattern) => NOW[pattern] ?? `<${pattern}>`,
  });
}

describe('fillTemplate', () => {
  it.each([
    ['the date', '{{date}}', '2026-11-20'],
    ['the date in a form of its own', '{{date:D MMM}}', '20 Nov'],
    ['the time', 'at {{time}} or {{time:YYYY}}', 'at 09:30 or 2026'],
    ['blanks and capitals in a token', '{{ Title }}', 'A & B'],
    ['a value that is missing', 'doi: {{doi}}.', 'doi: .'],
    ['a list', '{{topics}}', 'x, y'],
    ['a number', '({{year}})', '(2023)'],
  ])('fills %s in the body', (_what, template, text) => {
    expect(fill(template, { title: 'A & B', topics: ['x', 'y'], year: 2023 }).text).toBe(text);
  });

  it.each([
    ['quotes what needs it', 'title: {{title}}', 'title: "A: B"'],
    ['keeps one pair of quotes', 'title: "{{title}}"', 'title: "A: B"'],
    ['joins words and values', 'title: On {{title}} ({{year}})', 'title: "On A: B (2023)"'],
    ['writes identifiers as strings', 'doi: {{doi}}', 'doi: "10.1/x"'],
    ['writes numbers as numbers', 'year: {{year}} # when', 'year: 2023 # when'],
    ['writes a year of today as a number', 'read: {{date:YYYY}}', 'read: 2026'],
    ['writes a list as items', 'topics: {{topics}}', 'topics:\n  - x\n  - "y, z"'],
    [
      'writes a list among items',
      'topics:\n  - paper\n  - {{topics}}',
      'topics:\n  - paper\n  - x\n  - "y, z"',
    ],
    ['writes a list within brackets', 'topics: [paper, {{topics}}]', 'topics: [paper, x, "y, z"]'],
    ['drops a line whose value is missing', 'a: 1\nnone: {{remarks}}\nb: 2', 'a: 1\nb: 2'],
    ['keeps a hash within quotes', 'see: "#{{year}} it" # why', 'see: "#2023 it" # why'],
    [
      'fills names with values',
      `mine: {t: {{title}}, d: "{{doi}}"} # c`,
      'mine: {t: "A: B", d: "10.1/x"} # c',
    ],
    ['leaves lines without a token', "a: 'x' # c", "a: 'x' # c"],
  ])('%s among the properties', (_what, template, text) => {
    const tokens = { title: 'A: B', doi: '10.1/x', year: 2023, topics: ['x', 'y, z'] };
    expect(fill(`---\n${template}\n---\nbody`, tokens).text).toBe(`---\n${text}\n---\nbody`);
  });

  it('lets no value begin a property of its own', () => {
    const { text } = fill('---\n{{title}}\n---\n', { title: 'status: done' });
    expect(text).toBe('---\n"status: done"\n---\n');
  });

  it('leaves unknown tokens where they are and reports each once', () => {
    const { text, unknown } = fill('---\na: {{what}}\n---\n{{what}} {{title:x}}', { title: 'T' });
    expect(text).toBe('---\na: {{what}}\n---\n{{what}} {{title:x}}');
    expect(unknown).toEqual(['{{what}}', '{{title:x}}']);
  });

  it('takes no value for a token, a property or an element', () => {
    const { text } = fill('---\ntitle: {{title}}\n---\n# {{title}}\n', {
      title: HOSTILE,
      doi: 'never',
    });
    const [, block = '', body = ''] = text.split(/^---\n/m);
    expect(parse(block)).toEqual({ title: HOSTILE.replace(/\s+/g, ' ') });
    expect(body).toMatch(/^# .*\n$/);
    expect(body).not.toMatch(/<(?:img|%)/);
    expect(text).not.toContain('never');
    expect(text).not.toContain('<%');
  });

  it('gives properties that read back as the values, whatever they are', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    const word = line.filter((text) => text !== '');
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1 }), (title, topics) => {
        const { text } = fill('---\ntitle: {{title}}\ntopics: {{topics}}\n---\n', {
          title,
          topics,
        });
        expect(parse(text.slice(4, -4))).toEqual({ title, topics });
      }),
    );
  });
});
