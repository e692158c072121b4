// Sources and choices to a plan: read, match, fetch the notes that are known, plan. In slices, and dropped as soon as it is stale.
import { runInSlices } from '../indexing/slices';
import { whenReady } from '../catalog/when-ready';
import type { Choices } from '../importing/choices';
import { EMPTY_PLAN, type Plan } from '../importing/plan';
import { matchEntries, planChanges } from '../importing/plan-import';
import type { MatchedItem, PlanContext } from '../importing/plan-item';
import type { Source } from '../importing/source';
import { readListInSlices } from '../lists/read-list';
import type { Reading } from '../lists/reading/reading';
import type { NotePath } from '../paper';
import { asIs, fewAtOnce } from './few-at-once';
import type { ImportHost } from './import-host';
import { readTemplate } from './read-template';

/** A plan, and what went wrong as a whole, in words for the user. */
export interface PreparedImport {
  readonly plan: Plan;
  readonly problem: string | null;
}

/** The last reading of each source, by its number, with what it was read by. */
export type ReadingCache = Map<number, { readonly by: string; readonly reading: Reading }>;

/** Prepares an import; null when it became stale midway. Nothing is written. */
export async function prepareImport(
  host: ImportHost,
  sources: readonly Source[],
  choices: Choices,
  isStale: () => boolean = () => false,
  cache: ReadingCache = new Map(),
): Promise<PreparedImport | null> {
  await whenReady(host.catalog);
  // What opened the preview, its code evaluated for the first time perhaps, had its turn.
  await host.turns.pause();
  const readings = await readSources(host, sources, choices, isStale, cache);
  if (readings === null) return null;
  const { template, problem } = await readTemplate(host);
  const context = planContext(host, sources, choices, readings, template);
  const items = await runInSlices(matchEntries(context), host.turns, isStale);
  if (items === null) return null;
  const texts = await readNotes(host, items.value, isStale);
  const planned = await runInSlices(planChanges(items.value, texts, context), host.turns, isStale);
  return planned === null ? null : { plan: planned.value, problem };
}

/** What there is before anything is read. */
export const NOTHING_PREPARED: PreparedImport = { plan: EMPTY_PLAN, problem: null };

async function readSources(
  host: ImportHost,
  sources: readonly Source[],
  choices: Choices,
  isStale: () => boolean,
  cache: ReadingCache,
): Promise<Reading[] | null> {
  const { statuses } = host.settings();
  const readings: Reading[] = [];
  for (const [index, { text, format }] of sources.entries()) {
    const columns = choices.columns[index] ?? [];
    const papers = choices.papers[index] ?? [];
    const by = JSON.stringify([columns, papers]);
    const held = cache.get(index);
    const steps = readListInSlices(text, { format, statuses, columns, papers });
    const reading =
      held?.by === by ? held.reading : (await runInSlices(steps, host.turns, isStale))?.value;
    if (reading === undefined || isStale()) return null;
    cache.set(index, { by, reading });
    readings.push(reading);
  }
  return readings;
}

function planContext(
  host: ImportHost,
  sources: readonly Source[],
  choices: Choices,
  readings: readonly Reading[],
  template: string | null,
): PlanContext {
  const { catalog, notes, clock, yaml } = host;
  return {
    sources,
    choices,
    readings,
    template,
    catalog,
    yaml,
    settings: host.settings(),
    today: clock.today(),
    format: (pattern) => clock.format(pattern),
    isTaken: (path) => notes.isTaken(path),
    resolveLink: (target, source) => notes.resolveLink(target, source),
    linkTarget: (path, from) => notes.linkTarget(path, from),
  };
}

async function readNotes(
  host: ImportHost,
  items: readonly MatchedItem[],
  isStale: () => boolean,
): Promise<Map<NotePath, string>> {
  const paths = [...new Set(items.flatMap(({ path }) => path ?? []))];
  const texts = new Map<NotePath, string>();
  await fewAtOnce(paths, asIs, async (path) => {
    const text = isStale() ? null : await host.notes.readText(path);
    if (text !== null) texts.set(path, text);
  });
  return texts;
}
