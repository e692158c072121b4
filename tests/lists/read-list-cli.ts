// `npm run --silent read-list -- FILE [--explain]`: prints what the reader makes of a file, as JSON or line by line.
import type { Entry } from '../../src/lists/reading/entry';
import { explainReading } from './explain-reading';
import { readListFile } from './read-list-file';

function publicFields(entry: Entry): Record<string, unknown> {
  const {
    title,
    aliases,
    authors,
    year,
    date,
    venue,
    organization,
    status,
    arxiv,
    doi,
    url,
    urls,
  } = entry;
  const { kind, topics, remarks, line, lines, confidence } = entry;
  const addresses = urls.map((link) => link.url);
  return {
    title,
    aliases,
    authors,
    year,
    date,
    venue,
    organization,
    status,
    arxiv,
    doi,
    url,
    urls: addresses,
    kind,
    topics,
    remarks,
    line,
    lines,
    confidence,
  };
}

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('usage: npm run --silent read-list -- FILE [--explain]\n');
  process.exitCode = 1;
} else {
  const reading = readListFile(path);
  const shown = flags.includes('--explain')
    ? explainReading(reading)
    : JSON.stringify(reading.entries.map(publicFields), null, 2);
  process.stdout.write(`${shown}\n`);
}
