// Notes for benches: made up, all different, as long as real ones; the same for the same number.
import type { Note } from '../../src/indexing/note';

const WORDS =
  'scaling aligning training language models with human feedback from sparse attention over long context for reasoning agents that plan and learn by reward in large graphs under noise'.split(
    ' ',
  );
const ORGANIZATIONS = [
  'Meta',
  'OpenAI',
  'Google',
  'DeepMind',
  'Anthropic',
  'MIT',
  '清华大学',
  'Mila',
];
const STATUSES = ['to-read', 'reading', 'done', '已读', 'todo'];

/** A note of a paper with some fifteen properties. */
export function makeNote(number: number): Note {
  const pick = <T>(values: readonly T[], step: number): T =>
    values[(number * step + (number >> 3)) % values.length] ?? (values[0] as T);
  const title = `${[3, 5, 7, 11, 13, 17].map((step) => pick(WORDS, step)).join(' ')} ${number.toString(36)}`;
  return {
    path: `Papers/${2000 + (number % 25)}/${title}.md`,
    tags: ['#paper', '#nlp'],
    isBroken: false,
    properties: {
      title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      aliases: [`Short ${number.toString(36)}`],
      status: pick(STATUSES, 3),
      organization: [pick(ORGANIZATIONS, 3), pick(ORGANIZATIONS, 5)],
      authors: [
        `First Author ${number % 977}`,
        `Second Author ${number % 499}`,
        `Third Author ${number % 251}`,
      ],
      year: 2000 + (number % 25),
      date: `${2000 + (number % 25)}-0${1 + (number % 9)}-1${number % 10}`,
      venue: pick(['NeurIPS', 'ICML', 'ACL', 'ICLR'], 3),
      arxiv: `${String(1000 + (number % 1200)).slice(0, 2)}0${1 + (number % 9)}.${String(10000 + (number % 90000))}`,
      doi: `10.1000/made.${number}`,
      url: `https://example.org/papers/${number}`,
      code: `https://example.org/code/${number}`,
      topics: ['alignment', pick(WORDS, 7)],
      lists: ['[[Lists/Made up]]'],
      added: '2024-01-02',
    },
  };
}
