import type { Page } from '@playwright/test';

/** What a page holds in memory after its garbage was collected. */
export interface Counts {
  /** Event listeners and DOM nodes of every world of the page. */
  readonly listeners: number;
  readonly nodes: number;
  /** JavaScript heap in bytes. */
  readonly heap: number;
  /** Objects of the extension's own world that its scripts still hold. */
  readonly observers: number;
  readonly controllers: number;
  readonly sheets: number;
  readonly elements: number;
}

/** Prepares to count; to be called before the page is loaded. The debugger counts, so the extension has no part in it. */
export async function counting(page: Page): Promise<() => Promise<Counts>> {
  const session = await page.context().newCDPSession(page);
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable');

  async function instances(type: string): Promise<number> {
    const objectGroup = 'counting';
    const prototype = await session.send('Runtime.evaluate', { expression: `${type}.prototype`, contextId: world, objectGroup });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId ?? '', objectGroup });
    const counted = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true });
    await session.send('Runtime.releaseObjectGroup', { objectGroup });
    return Number(counted.result.value);
  }

  return async () => {
    if (world === 0) throw new Error("The extension's world was not seen. Count from before the page is loaded.");
    const own = { observers: await instances('MutationObserver'), controllers: await instances('AbortController'), sheets: await instances('CSSStyleSheet'), elements: await instances('Element') };
    // What the first collection frees may hold what the next one frees.
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { listeners: metric('JSEventListeners'), nodes: metric('Nodes'), heap: metric('JSHeapUsedSize'), ...own };
  };
}
