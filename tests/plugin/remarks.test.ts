/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../src/notes/property-record';
import { titleKey } from '../../src/text/title-key';
import { readListFile } from '../lists/read-list-file';
import { openPlugin } from './open-plugin';

const FOLDER = join(__dirname, '../lists/fixtures');
const LISTS = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.txt'));

/** A note, read by a YAML parser of another make than the app's. */
interface ReadNote {
  readonly text: string;
  readonly names: readonly string[];
  readonly lists: readonly string[];
}

function readNote(text: string): ReadNote {
  const properties: unknown = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
  const of = (name: string): string[] => {
    const value = isRecord(properties) ? properties[name] : undefined;
    return (Array.isArray(value) ? value : [value ?? '']).map(String);
  };
  return { text, names: [...of('title'), ...of('aliases')].map(titleKey), lists: of('lists') };
}

const words = (text: string): string => text.replaceAll('<%', '&lt;%').replace(/\s+/g, ' ').trim();

/** Whether a text holds a remark; one that is nothing but a link, by its address. */
function holds(text: string, remark: string): boolean {
  const address = /^\(?\[[^\]]*\]\((\S+?)\)\)?$/.exec(remark.trim())?.[1];
  return words(text).includes(words(remark)) || (address !== undefined && text.includes(address));
}

it.each(LISTS)('nothing that %s says is lost', async (name) => {
  const path = `Lists/${name}`;
  const list = readFileSync(join(FOLDER, name), 'utf8');
  const plugin = await openPlugin({ files: { [path]: list } });
  await plugin.run('import', { path, unsure: 'create' });
  const notes = Object.values(await plugin.notes('Papers/')).map(readNote);
  const { entries, remarks } = readListFile(join(FOLDER, name));
  for (const { title, remarks: said } of entries) {
    const own = notes.filter(({ names }) => names.includes(titleKey(title)));
    expect([title, own.length > 0]).toEqual([title, true]);
    const lost = said.filter((remark) => !own.some(({ text }) => holds(text, remark)));
    expect([title, lost]).toEqual([title, []]);
    if (name.endsWith('.md'))
      expect(own.flatMap(({ lists }) => lists)).toContain(`[[${name.slice(0, -3)}]]`);
  }
  const after = (await plugin.notes('Lists/'))[path] ?? '';
  for (const { text } of remarks) expect(holds(after, text)).toBe(true);
});
