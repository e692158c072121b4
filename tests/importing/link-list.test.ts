import { linkList } from '../../src/importing/link-list';
import { defaultChoices } from '../../src/importing/choices';
import { matchEntries, planChanges } from '../../src/importing/plan-import';
import type { PlanContext } from '../../src/importing/plan-item';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../src/lists/read-list';
import { replaceWords, restoreWords } from '../../src/notes/replace-words';
import { DEFAULT_SETTINGS } from '../../src/settings';

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function plan(text: string) {
  const source = { name: 'L', path: 'L.md', format: 'markdown' as const, text, offset: 0 };
  const context: PlanContext = {
    sources: [source],
    readings: [readList(text, { format: 'markdown', statuses: DEFAULT_SETTINGS.statuses })],
    choices: defaultChoices('Papers', 1),
    settings: DEFAULT_SETTINGS,
    catalog: { papers: () => [], byPath: () => null, papersWith: () => [] },
    resolveLink: () => null,
    linkTarget: (path) => path.replace(/\.md$/, ''),
    isTaken: () => false,
    template: null,
    format: (pattern) => pattern,
    yaml: { parse: () => null, stringify: () => '' },
    today: '2026-11-20',
  };
  return {
    source,
    items: finish(planChanges(finish(matchEntries(context)), new Map(), context)).items,
  };
}

const FOLDER = join(__dirname, '../lists/fixtures');
const LISTS = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

/** How often every word stands in a text. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{Script=Latin}\p{N}]+|\p{Script=Han}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const nameOnly = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -3);

function link(text: string, seen = text): string {
  const { source, items } = plan(text);
  const change = linkList({ source, number: 0, seen, linkTarget: nameOnly }, items);
  return change?.type === 'replace' ? replaceWords(seen, change.replacements) : seen;
}

describe('linkList', () => {
  it.each([
    [
      'a bullet',
      '- Scaling Laws for Neural Language Models',
      '- [[Scaling Laws for Neural Language Models]]',
    ],
    [
      'a title the file cannot carry',
      '- LLaMA: Open and Efficient Foundation Language Models',
      '- [[LLaMA - Open and Efficient Foundation Language Models|LLaMA: Open and Efficient Foundation Language Models]]',
    ],
    [
      'emphasis around it',
      '- **Scaling Laws for Neural Language Models**, 2020',
      '- **[[Scaling Laws for Neural Language Models]]**, 2020',
    ],
    [
      'code, which no link can stand in',
      '- `《Scaling Laws for Neural Language Models》`',
      '- 《[[Scaling Laws for Neural Language Models]]》',
    ],
    [
      'a web link, whose address stays',
      '- [Scaling Laws for Neural Language Models](https://example.org/x)',
      '- [[Scaling Laws for Neural Language Models]] ([link](https://example.org/x))',
    ],
    [
      'a title with words beside it in its web link, which stay',
      '- [Attention Is All You Need (NeurIPS 2017)](https://arxiv.org/abs/1706.03762)',
      '- [[Attention Is All You Need]] (NeurIPS 2017) ([link](https://arxiv.org/abs/1706.03762))',
    ],
    [
      'a wiki link no file can answer',
      '- [[LLaMA: Open and Efficient Foundation Language Models]]',
      '- [[LLaMA - Open and Efficient Foundation Language Models|LLaMA: Open and Efficient Foundation Language Models]]',
    ],
    [
      'a wiki link that is right',
      '- [[Scaling Laws for Neural Language Models]]',
      '- [[Scaling Laws for Neural Language Models]]',
    ],
  ])('links %s', (_what, before, after) => {
    const rest = '\n- Language Models are Few-Shot Learners';
    expect(link(`# Reading\n\n${before}${rest}\n`)).toBe(
      `# Reading\n\n${after}\n- [[Language Models are Few-Shot Learners]]\n`,
    );
  });

  it.each(LISTS)('keeps every word of %s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const after = countWords(link(text));
    const lost = [...countWords(text)].filter(([word, count]) => (after.get(word) ?? 0) < count);
    expect(lost).toEqual([]);
  });

  it('escapes the bar in a table and keeps the quotes', () => {
    const head = '| Title | Status |\n| --- | --- |\n';
    expect(
      link(`${head}| 《LLaMA: Open and Efficient Foundation Language Models》 | done |\n`),
    ).toBe(
      `${head}| 《[[LLaMA - Open and Efficient Foundation Language Models\\|LLaMA: Open and Efficient Foundation Language Models]]》 | done |\n`,
    );
  });

  it('links nothing in a list that changed since it was read', () => {
    const text =
      '- Scaling Laws for Neural Language Models\n- Language Models are Few-Shot Learners\n';
    expect(link(text, `new first line\n${text}`)).toBe(`new first line\n${text}`);
  });
});

it('puts words back wherever edits have moved them', () => {
  const words = { from: 2, before: 'Title', after: '[[T|Title]]', note: 'T.md' };
  expect(restoreWords('A new line\n- [[T|Title]], mine\n', [words])).toEqual({
    text: 'A new line\n- Title, mine\n',
    left: 0,
  });
  const twice = '- [[T|Title]] and [[T|Title]]\n';
  expect(restoreWords(twice, [words])).toEqual({ text: twice, left: 1 });
  expect(restoreWords(twice, [words, { ...words, from: 12 }])).toEqual({
    text: '- Title and Title\n',
    left: 0,
  });
});
