// Near-equal titles found by the index, against comparing all with all.
import { distance } from 'fastest-levenshtein';
import { NearTitles } from '../../src/catalog/near-titles';
import { isNearTitle } from '../../src/text/near-title';
import { summarize } from './measure-ratio';
import type { Row } from './row';

const SIZE = 10_000;
const SAMPLE = 100;
const RUNS = 5;

/** Rows for near-equal titles: the time, index included, and what is missed of those that comparing all with all finds. */
export function benchNearTitles(): Row[] {
  const keys = Array.from({ length: SIZE }, (_, number) => makeTitle(number));
  const sample = keys.filter((_, i) => i % (SIZE / SAMPLE) === 0);
  const ratios = Array.from({ length: RUNS }, () => {
    const indexed = time(() => findAll(keys));
    return indexed / (time(() => compareAll(sample, keys)) * (SIZE / SAMPLE));
  });
  const missed = missing(sample, keys);
  return [
    { name: 'near titles, 10k by 10k, by all pairs', target: 1 / 40, ...summarize(ratios) },
    {
      name: 'near titles missed, of those all pairs give',
      ratio: missed,
      target: 0,
      spread: [missed, missed],
    },
  ];
}

function findAll(keys: readonly string[]): number {
  const index = new NearTitles<string>();
  for (const key of keys) index.add(key, key);
  return keys.reduce((found, key) => found + index.near(key).length, 0);
}

function compareAll(some: readonly string[], all: readonly string[]): number {
  let sum = 0;
  for (const a of some) for (const b of all) sum += distance(a, b);
  return sum;
}

function missing(sample: readonly string[], keys: readonly string[]): number {
  const index = new NearTitles<string>();
  for (const key of keys) index.add(key, key);
  let [near, found] = [0, 0];
  for (const key of sample) {
    const known = new Set(index.near(key));
    for (const other of keys) {
      if (!isNearTitle(key, other)) continue;
      near += 1;
      if (known.has(other)) found += 1;
    }
  }
  return (near - found) / near;
}

const SYLLABLES =
  'ra len mo ti que al scor den fu lar ni pre gra ce tor vis em no ka ling sha du per oc'.split(
    ' ',
  );

/** A title key of four to eleven made-up words; every tenth is the one before with a slip. */
function makeTitle(number: number): string {
  if (number % 10 === 9) return makeTitle(number - 1).replace(/(.{9})./, '$1x');
  const words = Array.from({ length: 4 + (number % 8) }, (_, i) => makeWord(number * 31 + i * 977));
  return words.join(' ');
}

function makeWord(seed: number): string {
  const mixed = (seed * 2654435761) % 4294967296;
  const parts = [mixed % 24, (mixed >>> 5) % 24, (mixed >>> 11) % 24].slice(0, 2 + (mixed % 2));
  return parts.map((part) => SYLLABLES[part] ?? '').join('');
}

function time(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
