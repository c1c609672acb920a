import type { Page } from '@playwright/test';

/** One task of a page's main thread, in milliseconds of processor time, so that a busy machine counts for nothing. */
export interface Task {
  readonly whole: number;
  /** The part in which scripts of an extension ran, with the layout they forced. */
  readonly own: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

const scripts = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run']);
const isOurs = ({ name, args: { data } }: TraceEvent) => scripts.has(name) && (data?.url ?? data?.fileName ?? '').startsWith('chrome-extension://');
const encloses = (outer: TraceEvent, inner: TraceEvent) => outer.pid === inner.pid && outer.tid === inner.tid && outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
const cost = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;

/** Runs something on a page and answers every task of the page's threads meanwhile, by the browser's own tracing. */
export async function traceOf(page: Page, work: () => Promise<void>): Promise<Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  // The protocol's own type says only that these are objects; the form: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown[] as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const ours = events.filter((event) => event.ph === 'X' && isOurs(event));
  // A call inside another of ours is counted with that one.
  const outermost = ours.filter((event) => !ours.some((other) => other !== event && encloses(other, event) && (other.dur ?? 0) >= (event.dur ?? 0)));
  return events
    .filter(({ name, ph }) => ph === 'X' && name === 'RunTask')
    .map((task) => ({ whole: cost(task), own: outermost.filter((event) => encloses(task, event)).reduce((sum, event) => sum + cost(event), 0) }));
}
