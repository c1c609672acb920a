/// <reference types="chrome" />
import type { BrowserContext, Worker } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import type { GitHub } from '../github/server.ts';

/** What runs beside a page: nothing, ours, or what somebody else made. */
export interface Variant {
  readonly name: string;
  /** Folder of the unpacked extension; null for none. */
  readonly extension: string | null;
  /** Ours alone: how the panel was left on the page before. */
  readonly panelOpen?: boolean;
}

/** A variant in a browser of its own. */
export interface Running extends Variant {
  readonly context: BrowserContext;
  /** Ours alone, as it runs now: the browser may have stopped it and started another. */
  readonly background: Worker | null;
  readonly extensionId: string | null;
  close(): Promise<void>;
}

/** Where our own build lies. */
export const ourBuild = '.output/chrome-mv3';

/** Starts a variant's browser; ours with the stand-in's token. */
export async function run(variant: Variant, github: GitHub): Promise<Running> {
  const { context, close } = await launchBrowser({ extension: variant.extension, github, headless: true });
  if (variant.extension !== ourBuild) return { ...variant, context, background: null, extensionId: null, close };
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  await background.evaluate(
    ({ token, open }) => chrome.storage.local.set({ token, panel: { open, width: 400 } }),
    { token: github.token, open: variant.panelOpen === true },
  );
  return {
    ...variant,
    context,
    get background() {
      return context.serviceWorkers()[0] ?? null;
    },
    extensionId: new URL(background.url()).host,
    close,
  };
}

/** Empties the extension's cache as the options page would, from its background or one of its pages, without waking anything else. */
export async function forget(origin: { evaluate(work: () => Promise<void>): Promise<void> }): Promise<void> {
  await origin.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) await settled(database.transaction(store, 'readwrite').objectStore(store).clear());
      database.close();
    }
  });
}
