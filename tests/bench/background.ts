import type { CDPSession, Worker } from '@playwright/test';
import type { Running } from './browsers.ts';

/** Milliseconds of work by which the background's process is told from the others. */
const errand = 400;

/** The background of our extension, measured from outside. */
export interface Gauge {
  /** Milliseconds of processor time that its process used so far. */
  cpu(): Promise<number>;
  /** Bytes of script objects in it, after collecting garbage. */
  heap(): Promise<number>;
}

async function processes(session: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

/** Chromium does not say which process an extension has, so the background works for a moment and the busiest one is it. */
async function findProcess(session: CDPSession, background: Worker): Promise<number> {
  const before = await processes(session);
  await background.evaluate((milliseconds) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  }, errand);
  const used = [...(await processes(session))].map(([id, cpu]) => ({ id, cpu: cpu - (before.get(id) ?? 0) }));
  const [busiest] = used.toSorted((a, b) => b.cpu - a.cpu);
  if (!busiest) throw new Error('The background has no process.');
  return busiest.id;
}

/** Sends one command to the service worker; Playwright itself has no session for one. */
async function ask(session: CDPSession, targetId: string, method: string): Promise<unknown> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId && event.message.includes('"id":1,')) resolve(event.message);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method }) });
  const message: unknown = JSON.parse(await answer);
  await session.send('Target.detachFromTarget', { sessionId });
  return typeof message === 'object' && message !== null && 'result' in message ? message.result : null;
}

/** Puts a gauge on a running extension's background. */
export async function gauge({ context, background }: Running): Promise<Gauge> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session || !background) throw new Error('There is no background to measure.');
  const id = await findProcess(session, background);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === background.url());
  if (!target) throw new Error('The background is not among the browser’s targets.');
  return {
    cpu: async () => (await processes(session)).get(id) ?? Number.NaN,
    async heap() {
      await ask(session, target.targetId, 'HeapProfiler.collectGarbage');
      const usage = await ask(session, target.targetId, 'Runtime.getHeapUsage');
      return typeof usage === 'object' && usage !== null && 'usedSize' in usage ? Number(usage.usedSize) : Number.NaN;
    },
  };
}
