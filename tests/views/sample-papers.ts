// Papers made up in any number, the same every time: titles, organizations, years and statuses as a real library mixes them.
import type { Paper } from '../../src/paper';
import { makePaper } from '../make-paper';

const TRAITS = [
  'Scalable',
  'Robust',
  'Sparse',
  'Efficient',
  'Interpretable',
  'Multilingual',
  'Causal',
];
const METHODS = [
  'Attention',
  'Retrieval',
  'Distillation',
  'Alignment',
  'Planning',
  'Compression',
  'Tokenization',
  'Evaluation',
];
const SUBJECTS = [
  'Language Models',
  'Robot Learning',
  'Protein Folding',
  'Speech',
  'Code Generation',
  'Long Documents',
  'Vision Transformers',
];
const ORGANIZATIONS = [
  'OpenAI',
  'Google',
  'DeepMind',
  'Meta',
  'Anthropic',
  'Tsinghua University',
  'Stanford University',
  'Microsoft Research',
  'MIT',
  'Mila',
];
const VENUES = ['NeurIPS', 'ICML', 'ICLR', 'ACL', null];
const STATUSES = ['to-read', 'to-read', 'to-read', 'reading', 'done', 'done'];
const TOPICS = ['alignment', 'retrieval', 'agents', 'efficiency', 'vision'];
const PRIORITIES = ['high', null, 'medium', null, 'low', null];

/** So many papers; every ninth is planned, every seventh has two organizations, every eleventh none. */
export function samplePapers(count: number): readonly Paper[] {
  return Array.from({ length: count }, (_, number) => samplePaper(number));
}

function samplePaper(n: number): Paper {
  const title = `${pick(TRAITS, n)} ${pick(METHODS, n * 3)} for ${pick(SUBJECTS, n * 5)}: Study ${n + 1}`;
  const status = n % 9 === 8 ? 'to-read' : pick(STATUSES, n * 7);
  const year = 2026 - (((n * n) % 97) % 15);
  return makePaper({
    title,
    path: n % 9 === 8 ? null : `Papers/${title.replace(':', ' -')}.md`,
    status,
    year,
    organization: organizationsOf(n),
    authors: [`A. Author ${n % 50}`, `B. Writer ${n % 31}`],
    venue: pick(VENUES, n),
    topics: [pick(TOPICS, n * 3)],
    priority: pick(PRIORITIES, n * 5),
    arxiv: `${String(year).slice(2)}01.${String(10000 + (n % 90000))}`,
    code: n % 4 === 0 ? `https://github.com/example/study-${n}` : null,
    added: `2026-${month(n)}-${day(n)}`,
    finished: status === 'done' ? `2026-${month((n * n) % 23)}-${day(n * 2)}` : null,
    lists: n % 3 === 0 ? ['Reading/Retrieval and agents.md'] : [],
  });
}

function organizationsOf(n: number): readonly string[] {
  if (n % 11 === 10) return [];
  const first = pick(ORGANIZATIONS, Math.floor(((n * 37) % 100) / 10) * ((n % 3) + 1));
  return n % 7 === 6 ? [...new Set([first, pick(ORGANIZATIONS, n)])] : [first];
}

function pick<T>(from: readonly T[], at: number): T {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

function month(n: number): string {
  return String((n % 11) + 1).padStart(2, '0');
}

function day(n: number): string {
  return String((n % 27) + 1).padStart(2, '0');
}
