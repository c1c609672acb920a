/// <reference types="chrome" />
import type { Server } from 'node:https';
import { expect, type BrowserContext, type Worker } from '@playwright/test';
import { launchExtension } from '../browser.ts';
import { hosts } from '../github/certificate.ts';
import { hostResolverRulesTo, openDoor } from '../github/server.ts';

/**
 * One browser with the extension, for the tests of a worker in turn: starting a browser takes longer than most of them.
 * Before each it is made as it was when the extension had just been installed.
 */
export interface SharedBrowser {
  /** Where the stand-in of each test answers. */
  readonly door: Server;
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The same object for all tests; what it runs begins anew for each. */
  readonly background: Worker;
  /** Closes every page that a test has opened. */
  closePages(): Promise<void>;
  /** Takes away all that was stored, asked for or listened to, and starts the background anew. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Events of the context and the background that tests listen to. */
const heard = ['console', 'dialog', 'page', 'request', 'weberror'] as const;

/** Launches the browser, and waits until the page that greets after installing has come and gone. */
export async function launchSharedBrowser(): Promise<SharedBrowser> {
  const door = await openDoor();
  const github = { hostResolverRules: hostResolverRulesTo(door) };
  const { context, extensionId, serviceWorker: background, close } = await launchExtension({ extension: '.output/chrome-mv3', github, headless: true, keepWelcome: true });
  const own = `chrome-extension://${extensionId}`;
  await expect.poll(() => context.pages().map((page) => page.url())).toContain(`${own}/welcome.html`);
  // A browser without a page would end; the first one stays. It is one of the extension's, so that the process stays too in
  // which each new background runs.
  const [home] = context.pages();
  if (!home) throw new Error('unreachable');
  await home.goto(`${own}/icon.svg`);
  const closePages = async () => void (await Promise.all(context.pages().filter((page) => page !== home).map((page) => page.close())));
  await closePages();

  const session = await context.newCDPSession(home);
  let status: string = 'running';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) if (version.scriptURL.startsWith(own)) status = version.runningStatus;
  });
  await session.send('ServiceWorker.enable');
  const start = () => session.send('ServiceWorker.startWorker', { scopeURL: `${own}/` });

  /** The browser's own cache is left: what it holds are the stand-in's style sheets. Answers of the API and pages are `no-store`. */
  async function renew(): Promise<void> {
    await closePages();
    // A test may have left the background stopped: whatever is asked of it, by Playwright too, waits for it to run.
    await start();
    for (const event of heard) context.removeAllListeners(event);
    await Promise.all([context.unrouteAll(), context.clearCookies(), context.clearPermissions()]);
    await background.evaluate(async () => {
      Object.assign(globalThis, { old: true });
      for (const area of ['local', 'sync', 'session'] as const) await chrome.storage[area].clear();
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await expect.poll(() => status, { intervals: [5] }).toBe('stopped');
    for (const origin of [own, ...Object.values(hosts).map((host) => `https://${host}`)])
      // Everything but the service worker itself, which is the extension.
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,file_systems,indexeddb,local_storage,cache_storage,websql' });
    await start();
    if (await background.evaluate(() => 'old' in globalThis)) throw new Error('The background did not begin anew.');
  }

  return {
    door,
    context,
    extensionId,
    background,
    closePages,
    renew,
    async close() {
      await close();
      door.closeAllConnections();
      door.close();
    },
  };
}
