import type { BrowserContext, CDPSession } from '@playwright/test';
import { costOf, traced, type Cost } from './trace.ts';

/** Milliseconds that a page is left alone after its load, the same for every variant. */
const settling = 1_000;

/** One load of a page, and what stood in it afterwards. */
export interface Visit extends Cost {
  /** Bytes of script objects in the page's process, after collecting garbage. */
  readonly heap: number;
  /** Nodes of the document and of every open shadow root in it. */
  readonly nodes: number;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // Twice: what finalizers let go is collected only by the next.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Opens an address in a new tab, under the trace, and closes it again. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    const events = await traced(session, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForTimeout(settling);
    });
    const nodes = await page.evaluate(() => {
      const count = (root: Document | ShadowRoot): number => {
        const walker = document.createTreeWalker(root);
        let nodes = 0;
        while (walker.nextNode()) {
          nodes += 1;
          const { currentNode } = walker;
          if (currentNode instanceof Element && currentNode.shadowRoot) nodes += count(currentNode.shadowRoot);
        }
        return nodes;
      };
      return count(document);
    });
    return { ...costOf(events, address), heap: await heapOf(session), nodes };
  } finally {
    await page.close();
  }
}

/** Bytes of the extensions' scripts that a page is given, in a visit apart: watching scripts makes them slower. */
export async function scriptBytes(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
      if (url.startsWith('chrome-extension://')) bytes += length;
    });
    await session.send('Debugger.enable');
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settling);
    return bytes;
  } finally {
    await page.close();
  }
}
