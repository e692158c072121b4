// Every word has a use, and every language says something of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { en } from '../../src/i18n/en';
import { zh } from '../../src/i18n/zh';

const SRC = resolve(__dirname, '../../src');

/** Words looked up by a name that is made while the plugin runs: their groups are used as wholes. */
const LOOKED_UP = [
  'statusNames',
  'kinds',
  'priorities',
  'groupings',
  'none',
  'columns',
  'names',
  'captions',
  'errors',
  'reasons',
  'fixes',
  'fields',
  'formatNotes',
  'groups',
  'kindNames',
  'meanings',
  'doubts',
  'results',
  'cause',
  'unreadReasons',
];

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'i18n' ? '' : sourceText(path);
      return readFileSync(path, 'utf8');
    })
    .join('\n');
}

function leaves(
  words: object,
  path: readonly string[] = [],
): { path: readonly string[]; value: unknown }[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, [...path, name])
      : [{ path: [...path, name], value }],
  );
}

const text = sourceText(SRC);
const isUsed = (name: string) =>
  new RegExp(`[.\\s{,]${name}\\b`).test(text) || text.includes(`'${name}'`);

describe('the words', () => {
  it('are each used', () => {
    const unused = leaves(en).filter(({ path }) => {
      const group = path.findIndex((name) => LOOKED_UP.includes(name));
      const name = group < 0 ? path.at(-1) : path[group];
      return name === undefined || !isUsed(name);
    });
    expect(unused.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('are each there in Chinese, and in Chinese', () => {
    const own = ['locale', 'doi', 'DOI', 'PDF'];
    const chinese = new Map(leaves(zh).map(({ path, value }) => [path.join('.'), value]));
    const missing = leaves(en).filter(({ path, value }) => {
      const other = chinese.get(path.join('.'));
      const isSame = typeof value === 'string' && value === other;
      return (
        other === undefined ||
        (isSame && /[a-z]{4}/.test(value) && !own.includes(path.at(-1) ?? ''))
      );
    });
    expect(missing.map(({ path }) => path.join('.'))).toEqual([]);
  });
});
