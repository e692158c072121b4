// A reader of lists for tests of what comes after it: a line is `[[link]]` or a title, then `key=value` parts between bars.
import type { Entry } from '../../src/lists/reading/entry';
import type { ReadList } from '../../src/indexing/list-mentions';
import { runInSlices } from '../../src/indexing/slices';
import { KINDS, type Status } from '../../src/paper';

/** Reads line by line, in slices. */
export const readLines: ReadList = async (text, statuses, turns, isStale) => {
  const entries: Entry[] = [];
  const steps = function* (): Generator<void> {
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() !== '') entries.push(readLine(line, i + 1, statuses));
      yield;
    }
  };
  return (await runInSlices(steps(), turns, isStale)) === null ? null : entries;
};

function readLine(line: string, number: number, statuses: readonly Status[]): Entry {
  const [name = '', ...parts] = line.split('|').map((part) => part.trim());
  const values = new Map(
    parts.map((part) => part.split('=')).map(([key = '', value = '']) => [key, value]),
  );
  const link = /^\[\[(.*)\]\]$/.exec(name)?.[1] ?? null;
  const status = statuses.find((one) => one.name === values.get('status'))?.name ?? null;
  return {
    title: values.get('title') ?? link ?? name,
    aliases: values.has('alias') ? [values.get('alias') ?? ''] : [],
    kind: KINDS.find((kind) => kind === values.get('kind')) ?? 'paper',
    status,
    organization: values.has('organization') ? [values.get('organization') ?? ''] : [],
    authors: [],
    year: values.has('year') ? Number(values.get('year')) : null,
    date: values.get('date') ?? null,
    venue: values.get('venue') ?? null,
    arxiv: values.get('arxiv') ?? null,
    doi: values.get('doi') ?? null,
    citekey: null,
    url: values.get('url') ?? null,
    pdf: null,
    code: null,
    topics: [],
    line: number,
    lines: [number],
    link,
    headings: [],
    urls: [],
    remarks: values.has('remark') ? [values.get('remark') ?? ''] : [],
    finished: values.get('finished') ?? null,
    confidence: 1,
    reason: '',
    source: null,
  };
}
