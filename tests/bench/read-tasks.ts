// A trace → the tasks of the page's main thread: how long each blocked it, and how much of that was the plugin's.
// Times are the thread's own, so that other programs on the machine count for nothing.
import type { ProfileNode, TraceEvent } from './trace';

/** One task, in milliseconds. `ofPlugin` counts whatever the plugin's functions and those they called took. */
export interface Task {
  readonly all: number;
  readonly ofPlugin: number;
}

interface OpenTask {
  readonly begin: number;
  readonly end: number;
  /** Microseconds the thread ran. */
  readonly ran: number;
  ofPlugin: number;
}

/** The scripts of the page and of the plugin, as the host names them. */
const PAGE = /\/page\.js$/;
const PLUGIN = /^plugin:/;

/** The tasks of the renderer that ran the page, in their order. */
export function readTasks(events: readonly TraceEvent[]): Task[] {
  const pid = findPage(events);
  const own = events.filter((event) => event.pid === pid);
  // To start the profile is a long task too, and not the page's.
  const start = Math.min(...own.map(({ args }) => args.data?.startTime ?? Infinity));
  const tasks = openTasks(own).filter(({ begin }) => begin >= start);
  for (const id of new Set(own.flatMap(({ name, id }) => (name === 'Profile' ? (id ?? []) : []))))
    addProfile(
      tasks,
      own.filter((event) => event.id === id),
    );
  return tasks.map(({ begin, end, ran, ofPlugin }) => ({
    all: ran / 1000,
    ofPlugin: (Math.min(1, ofPlugin / (end - begin)) * ran) / 1000,
  }));
}

function findPage(events: readonly TraceEvent[]): number {
  const found = events.find((event) =>
    event.args.data?.cpuProfile?.nodes?.some(({ callFrame }) => PAGE.test(callFrame.url ?? '')),
  );
  if (found === undefined) throw new Error('The trace has no profile of the page');
  return found.pid;
}

function openTasks(events: readonly TraceEvent[]): OpenTask[] {
  const thread = events.find(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  return events
    .filter(({ name, ph, tid }) => name === 'RunTask' && ph === 'X' && tid === thread?.tid)
    .map(({ ts, dur = 0, tdur = dur }) => ({ begin: ts, end: ts + dur, ran: tdur, ofPlugin: 0 }))
    .sort((a, b) => a.begin - b.begin);
}

/** Gives each task the samples of one profile that were taken in it and stood below a function of the plugin. */
function addProfile(tasks: readonly OpenTask[], events: readonly TraceEvent[]): void {
  const mine = new Map<number, boolean>();
  let time = events.find(({ name }) => name === 'Profile')?.args.data?.startTime ?? 0;
  let at = 0;
  for (const { data } of chunksOf(events)) {
    for (const node of data?.cpuProfile?.nodes ?? []) mine.set(node.id, isOfPlugin(node, mine));
    for (const [index, sample] of (data?.cpuProfile?.samples ?? []).entries()) {
      const passed = data?.timeDeltas?.[index] ?? 0;
      time += passed;
      while ((tasks[at]?.end ?? Infinity) < time) at += 1;
      const task = tasks[at];
      if (mine.get(sample) === true && task !== undefined && task.begin <= time)
        task.ofPlugin += Math.max(0, Math.min(passed, time - task.begin));
    }
  }
}

function chunksOf(events: readonly TraceEvent[]): TraceEvent['args'][] {
  const chunks = events.filter(({ name }) => name === 'ProfileChunk');
  return chunks.sort((a, b) => a.ts - b.ts).map(({ args }) => args);
}

function isOfPlugin(
  { parent, callFrame }: ProfileNode,
  mine: ReadonlyMap<number, boolean>,
): boolean {
  return PLUGIN.test(callFrame.url ?? '') || (parent !== undefined && mine.get(parent) === true);
}
