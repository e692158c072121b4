// `npm run accuracy -- DIR [--explain]`: how well the lists of a folder are read, each `X.md` against `X.truth.json` beside it, and all pooled.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readListFile } from './read-list-file';
import { MEASURES, poolScores, scoreEntries, type Expected, type Score } from './score';

interface Truth {
  readonly expected: readonly Expected[];
}

function isTruth(value: unknown): value is Truth {
  return (
    typeof value === 'object' &&
    value !== null &&
    'expected' in value &&
    Array.isArray(value.expected)
  );
}

function readTruth(path: string): readonly Expected[] {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isTruth(value)) throw new Error(`${path}: no list of expected entries`);
  return value.expected;
}

function showScore(name: string, score: Score): string {
  const shares = MEASURES.map((measure) => {
    const { right, all } = score[measure];
    return `${measure} ${all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} (${right}/${all})`}`;
  });
  return `${name.padEnd(36)} ${shares.join('  ')}`;
}

function scoreList(folder: string, name: string, isExplained: boolean): Score {
  const truth = readTruth(truthOf(folder, name));
  const { score, missed, extra } = scoreEntries(truth, readListFile(join(folder, name)).entries);
  process.stdout.write(`${showScore(name, score)}\n`);
  if (isExplained) {
    for (const one of missed)
      process.stdout.write(`  missed  line ${one.line}: ${one.title ?? '(no title)'}\n`);
    for (const one of extra) process.stdout.write(`  extra   line ${one.line}: ${one.title}\n`);
  }
  return score;
}

function truthOf(folder: string, name: string): string {
  return join(folder, `${name.slice(0, name.length - extname(name).length)}.truth.json`);
}

function isListWithTruth(folder: string, name: string): boolean {
  return !['', '.json'].includes(extname(name)) && existsSync(truthOf(folder, name));
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run accuracy -- DIR [--explain]\n');
  process.exitCode = 1;
} else {
  const names = readdirSync(folder).filter((name) => isListWithTruth(folder, name));
  const scores = names.sort().map((name) => scoreList(folder, name, flags.includes('--explain')));
  process.stdout.write(`${showScore(`all ${names.length} lists`, poolScores(scores))}\n`);
}
