import { parse, stringify } from 'yaml';
import { checkTemplate } from '../../src/notes/check-template';

const yaml = {
  parse: (text: string): unknown => parse(text, { logLevel: 'error' }),
  stringify: (value: unknown): string => stringify(value),
};

it.each([
  ['no properties', '# {{title}}\n{{remarks}}\n', true, []],
  ['all tokens', '---\ntitle: {{title}}\ntopics: {{topics}}\nday: {{date}}\n---\n', true, []],
  [
    'quoted tokens and lists',
    '---\ntitle: "{{title}}"\ntags: [paper, {{topics}}]\nby:\n  - {{authors}}\n---\n',
    true,
    [],
  ],
  [
    'tokens nobody knows',
    '---\nx: "{{mood}}"\n---\n{{mood}} {{weather}}',
    true,
    ['{{mood}}', '{{weather}}'],
  ],
  ['broken properties', '---\na: [\n---\n', false, []],
  ['a token where no value can stand', '---\n{{title}}\n---\n', false, []],
])('a template with %s', (_what, template, isSound, unknown) => {
  expect(checkTemplate(template, (pattern) => pattern, yaml)).toEqual({ isSound, unknown });
});
