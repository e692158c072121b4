// The shapes of lists, each a file beside what must be read from it. `RECORD=1` writes what is missing, and fails so that it is looked at.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeReading } from './describe-reading';
import { readListFile } from './read-list-file';

const folder = join(__dirname, 'fixtures');
const lists = readdirSync(folder).filter((name) => !name.endsWith('.expected.txt'));

describe('readList', () => {
  it('has a fixture for each of many shapes', () => {
    expect(lists.length).toBeGreaterThanOrEqual(25);
  });

  it.each(lists)('reads %s as a person would', (name) => {
    const path = join(folder, `${name}.expected.txt`);
    const described = describeReading(readListFile(join(folder, name)));
    if (
      process.env['RECORD'] === '1' &&
      (!existsSync(path) || readFileSync(path, 'utf8') !== described)
    ) {
      writeFileSync(path, described);
      throw new Error(`${name}: recorded; read it before you trust it`);
    }
    expect(described).toBe(readFileSync(path, 'utf8'));
  });
});
