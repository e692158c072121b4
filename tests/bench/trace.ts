// What Chromium traces of a page: each task of its main thread, and a profile of what ran in it.
import type { Browser, CDPSession } from 'playwright-core';

/** One event of a trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread ran: on a busy machine others run as well. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: ProfileData;
  };
}

/** What a chunk of a CPU profile adds. */
interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
}

/** A function as it was called; its parent called it. */
export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];
const BUFFER = 400_000;

/** Traces the browser while `act` runs; the events of all its threads. */
export async function traceWhile(
  browser: Browser,
  act: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const traceConfig = {
    includedCategories: CATEGORIES,
    excludedCategories: ['*'],
    traceBufferSizeInKb: BUFFER,
  };
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  await act();
  const ended = new Promise<string>((resolve) => {
    session.once('Tracing.tracingComplete', ({ stream = '' }) => resolve(stream));
  });
  await session.send('Tracing.end');
  const text = await readStream(session, await ended);
  await session.detach();
  const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] };
  return traceEvents;
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 });
    parts.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'));
    if (eof) return Buffer.concat(parts).toString();
  }
}
