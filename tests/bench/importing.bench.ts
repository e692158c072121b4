// Matching and planning 10,000 entries, all known to the catalog by equal keys, against reading them.
import { parse, stringify } from 'yaml';
import { Catalog } from '../../src/catalog/catalog';
import { defaultChoices } from '../../src/importing/choices';
import { matchEntries, planChanges } from '../../src/importing/plan-import';
import type { PlanContext } from '../../src/importing/plan-item';
import type { Plan } from '../../src/importing/plan';
import { readNote } from '../../src/indexing/read-note';
import { makeRules } from '../../src/indexing/rules';
import { readList } from '../../src/lists/read-list';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { measureRatio } from './measure-ratio';
import { makeLists } from './read-list.bench';
import type { Row } from './row';

const ENTRIES = 10_000;
const { statuses } = DEFAULT_SETTINGS;

/** A row for each way the list is written: matching and planning by reading. */
export function benchImporting(): Row[] {
  return [...makeLists(ENTRIES)].map(([name, text]) => {
    const read = () => readList(text, { format: 'markdown', statuses });
    const { context, texts } = knownVault(text);
    const ratio = measureRatio(() => planAll(context, texts), read);
    return { name: `match and plan 10k known entries, ${name}, by reading`, target: 1, ...ratio };
  });
}

/** The catalog and the texts of notes that an import of this list made before. */
function knownVault(text: string): { context: PlanContext; texts: ReadonlyMap<string, string> } {
  const catalog = new Catalog(() => null, statuses);
  const fresh = contextOf(text, catalog);
  const made = planAll(fresh, new Map()).items.flatMap(({ change }) =>
    change?.type === 'create' ? [change] : [],
  );
  const rules = makeRules(DEFAULT_SETTINGS);
  catalog.write((writer) => {
    for (const { path, text: note } of made) {
      const block = /^---\n([\s\S]*?)\n---/.exec(note)?.[1] ?? '';
      const properties: unknown = parse(block);
      writer.setNote(readNote({ path, properties, tags: [], isBroken: false }, rules));
    }
  });
  const texts = new Map(made.map(({ path, text: note }) => [path, note]));
  const again = planAll(fresh, texts).counts;
  if (again.known < ENTRIES * 0.99 || again.additions > 0) throw new Error(JSON.stringify(again));
  return { context: fresh, texts };
}

function contextOf(text: string, catalog: Catalog): PlanContext {
  return {
    sources: [{ name: 'List', path: 'List.md', format: 'markdown', text, offset: 0 }],
    readings: [readList(text, { format: 'markdown', statuses })],
    choices: defaultChoices('Papers', 1),
    settings: DEFAULT_SETTINGS,
    template: null,
    today: '2026-11-20',
    catalog,
    format: (pattern) => pattern,
    isTaken: () => false,
    resolveLink: (target) => (target === 'List' ? 'List.md' : null),
    linkTarget: () => 'List',
    yaml: { parse: (block): unknown => parse(block), stringify: (value) => stringify(value) },
  };
}

function planAll(context: PlanContext, texts: ReadonlyMap<string, string>): Plan {
  return finish(planChanges(finish(matchEntries(context)), texts, context));
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
