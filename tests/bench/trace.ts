import type { CDPSession } from '@playwright/test';

/** An event of Chromium's trace; times in microseconds, `tdur` those that the thread itself worked. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly [key: string]: unknown };
}

/**
 * `toplevel` has every task of every thread, `devtools.timeline` what runs within, and `v8` whose world it runs in: an
 * extension's answer to a message, and what follows a promise, are in no other.
 */
const categories = ['devtools.timeline', 'toplevel', 'v8'];

function isEvent(value: object): value is TraceEvent {
  return 'name' in value && 'pid' in value && 'tid' in value && 'ts' in value && 'ph' in value;
}

/** Chromium's trace of what happens meanwhile, in every process of the browser. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...value.filter(isEvent));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories, recordMode: 'recordContinuously' } });
  try {
    await work();
  } finally {
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return events;
}

/** What a page's load cost, milliseconds of its threads' own time: what else the machine does is not in it. */
export interface Cost {
  /** Script of extensions: compiling, running, and the microtasks they leave. */
  readonly script: number;
  /** The longest piece of that without a pause. */
  readonly longestPiece: number;
  /** Everything on the page's main thread. */
  readonly mainThread: number;
  readonly styleAndLayout: number;
  /** Tasks of 50 ms and more, and those of them that would be shorter without an extension's script. */
  readonly longTasks: number;
  readonly ownLongTasks: number;
  /** Chromium's layout shift score. */
  readonly shift: number;
}

/** https://web.dev/articles/long-tasks-devtools. Microseconds. */
const longTask = 50_000;

const tasks: ReadonlySet<string> = new Set(['ThreadControllerImpl::RunTask', 'RunTask']);
const drawing: ReadonlySet<string> = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);
const scripts: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run', 'v8.callFunction']);

const isDone = (event: TraceEvent) => event.ph === 'X';
const work = ({ tdur, dur }: TraceEvent) => tdur ?? dur ?? 0;
const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Events that lie in no other of the list; of one thread. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || end(b) - end(a))) {
    const last = kept.at(-1);
    if (!last || event.ts >= end(last)) kept.push(event);
  }
  return kept;
}

const sum = (events: readonly TraceEvent[]) => events.reduce((total, event) => total + work(event), 0);
/** Worlds beside the page's own are extensions', but for the one in which Playwright itself looks at pages. */
const inExtensionsWorld = ({ args }: TraceEvent) => typeof args?.['worldName'] === 'string' && args['worldName'] !== '' && !args['worldName'].startsWith('__playwright');
const ofExtension = (event: TraceEvent) => inExtensionsWorld(event) || JSON.stringify(event.args ?? {}).includes('"chrome-extension://');

const sameThread = (thread: Pick<TraceEvent, 'pid' | 'tid'>) => (event: TraceEvent) => event.pid === thread.pid && event.tid === thread.tid;

/**
 * Reads the cost of one page's load from its trace.
 *
 * @param address of the page: its thread is the one that parsed it
 * @throws Error where the trace holds no such page
 */
export function costOf(events: readonly TraceEvent[], address: string): Cost {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && JSON.stringify(args ?? {}).includes(JSON.stringify(address)));
  if (!parsed) throw new Error(`The trace does not hold ${address}.`);
  const main = events.filter(sameThread(parsed));
  const done = main.filter(isDone);
  const own = outermost(done.filter((event) => scripts.has(event.name) && ofExtension(event)));
  const mainTasks = outermost(done.filter(({ name }) => tasks.has(name)));
  const long = mainTasks.filter((task) => work(task) >= longTask);
  const within = (task: TraceEvent) => own.filter((event) => event.ts >= task.ts && end(event) <= end(task));
  const shifts = main.filter(({ name }) => name === 'LayoutShift');
  return {
    script: sum(own) / 1000,
    longestPiece: Math.max(0, ...own.map(work)) / 1000,
    mainThread: sum(mainTasks) / 1000,
    styleAndLayout: sum(outermost(done.filter(({ name }) => drawing.has(name)))) / 1000,
    longTasks: long.length,
    ownLongTasks: long.filter((task) => work(task) - sum(within(task)) < longTask).length,
    shift: shifts.reduce((total, { args }) => total + shiftOf(args), 0),
  };
}

function shiftOf(args: TraceEvent['args']): number {
  const data = args?.['data'];
  return typeof data === 'object' && data !== null && 'score' in data && typeof data.score === 'number' ? data.score : 0;
}
