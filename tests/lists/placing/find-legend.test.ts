// Signs a list explains itself.
import { withLegend } from '../../../src/lists/placing/find-legend';
import { collectStatusWords, readStatus } from '../../../src/lists/words/status-words';
import { DEFAULT_SETTINGS } from '../../../src/settings';

const WORDS = collectStatusWords(DEFAULT_SETTINGS.statuses);

function statusOf(sign: string, text: string): string | null {
  return readStatus(sign, withLegend(text, WORDS))?.name ?? null;
}

describe('withLegend', () => {
  it.each([
    ['> **Legend:** 📗 = Read &nbsp;|&nbsp; 📝 = In progress', '📝', 'reading'],
    ['- 💤 待读: 150 (89%)\n- 📝 进行中: 1 (1%)\n', '📝', 'reading'],
    ['📗: finished, 📕: to read', '📕', 'to-read'],
    [':books: to read, :tada: done', ':tada:', 'done'],
    ['✅ to read / ⬜ done', '✅', 'to-read'],
  ])('takes the word of %j', (text, sign, status) => {
    expect(statusOf(sign, text)).toBe(status);
  });

  it.each([
    ['one sign alone', '[📄 Read](https://example.org)\n[📄 Read](https://example.org/2)'],
    ['signs that all mean one thing', '📄 read\n📗 finished'],
    ['words that go on', '📄 Read the manual first\n📗 To read the map, turn it'],
  ])('takes nothing from %s', (_, text) => {
    expect(withLegend(text, WORDS)).toBe(WORDS);
  });
});
