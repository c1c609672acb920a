/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchExtension } from '../browser.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { startGitHub } from '../github/server.ts';
import { storageFaults } from './fault-rows.ts';
import { printTable, type SeenFault } from './fault-table.ts';
import { apiRequests, expect, findingOf, openPanel, panelOf, pathOf, settled, summaryOf, test, type Installed } from './extension.ts';

const [recorded] = ourRecordedPulls();
if (!recorded) throw new Error('There are no recorded pulls.');
const pulls = storageFaults.map((_, index) => ({ ...recorded, repository: 'lantern/storage', number: 1 + index }));
const pathFor = (fault: (typeof storageFaults)[number]) => pathOf({ repository: 'lantern/storage', number: 1 + storageFaults.indexOf(fault) });

const database = 'another-signal';
const textOf = async (page: Page) => (await panelOf(page).locator('.notices').allTextContents()).join(' ').replace(/\s+/g, ' ');
const summaryText = async (page: Page) => (await summaryOf(page).locator('.chip, .rest').allTextContents()).join(', ');
const askAgain = (page: Page) => panelOf(page).getByRole('button', { name: 'Ask GitHub again' }).click();
const setDefault = ({ background }: Pick<Installed, 'background'>) => background.evaluate(() => chrome.storage.sync.set({ defaults: { 'diff-size': { maxLines: 7 } } }));

/** The facts all came, under the user's own threshold: nothing of the user's is in the database. */
async function expectWhole(page: Page): Promise<void> {
  await settled(page);
  await expect(findingOf(page, 'diff-size').locator('.sentence')).toContainText('above 7 lines');
  expect(await panelOf(page).locator('[data-outcome="unavailable"]').count()).toBe(0);
}

async function optionsSay(page: Page): Promise<string> {
  const cache = page.getByRole('region', { name: 'Cache' });
  await expect(cache).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your defaults' })).toContainText('1 set');
  // It stays so where the database does not open.
  await expect(cache).not.toContainText('not known yet', { timeout: 2_000 }).catch(() => undefined);
  const text = (await cache.locator('p').nth(1).textContent()) ?? '';
  return `${text}  Defaults: 1 set.`;
}

test.describe('faults of storage', () => {
  test.use({ settings: { pulls } });
  test.setTimeout(120_000);

  test('it works without the cache, says so, and uses it again afterwards', async ({ installed }) => {
    const { background, context, extensionId, open, openOptions, signIn } = installed;
    await signIn();
    await setDefault(installed);
    const seen: SeenFault[] = [];
    // A page of the extension's own that opens no database by itself.
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/welcome.html`);

    async function stand(fault: (typeof storageFaults)[number], says: RegExp | null, end: () => Promise<unknown>): Promise<void> {
      const page = await open(pathFor(fault));
      // Opened once, it stands open on every page after.
      if (seen.length === 0) await openPanel(page);
      else await expect(panelOf(page)).toBeVisible({ timeout: 20_000 });
      await expectWhole(page);
      if (says) await expect(panelOf(page).locator('.notices'), fault).toContainText(says, { timeout: 10_000 });
      const shown = { fault, summary: await summaryText(page), panel: (await textOf(page)) || 'all is well', list: '—' };
      const options = await openOptions();
      const said = await optionsSay(options);
      await options.close();
      await end();
      await askAgain(page);
      await expect.poll(() => textOf(page), { message: `${fault} ends`, timeout: 10_000 }).toBe('');
      await expectWhole(page);
      seen.push({ ...shown, options: said, after: says ? 'remembers again when asked again' : 'nothing to heal' });
      await page.close();
    }

    await own.evaluate(async (name) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('pulls', { keyPath: 'key' });
      await new Promise((resolve) => (request.onsuccess = resolve));
      // An older version that does not hear that a newer one wants in.
      Object.assign(globalThis, { older: request.result });
    }, database);
    await stand('two versions', /Another version of Another Signal still holds/, () =>
      own.evaluate(async (name) => {
        (globalThis as typeof globalThis & { older: IDBDatabase }).older.close();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return name;
      }, database),
    );

    await background.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(globalThis, { truePut: put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota is used up.', 'QuotaExceededError');
      };
    });
    await stand('quota exceeded', /no room left to store/, () =>
      background.evaluate(() => {
        IDBObjectStore.prototype.put = (globalThis as typeof globalThis & { truePut: IDBObjectStore['put'] }).truePut;
      }),
    );

    await own.evaluate(async (name) => {
      const request = indexedDB.open(name, 10_000);
      request.onupgradeneeded = () => {
        for (const store of [...request.result.objectStoreNames]) request.result.deleteObjectStore(store);
        request.result.createObjectStore('of-the-future');
      };
      await new Promise((resolve, reject) => Object.assign(request, { onsuccess: resolve, onerror: reject }));
      request.result.close();
    }, database);
    // Dexie opens it as it is and adds the stores that this version needs: https://dexie.org/docs/Dexie/Dexie.open()
    await stand('newer database', null, () =>
      own.evaluate(async (name) => {
        const request = indexedDB.deleteDatabase(name);
        await new Promise((resolve, reject) => Object.assign(request, { onsuccess: resolve, onerror: reject }));
      }, database),
    );

    await own.evaluate(async (name) => {
      const request = indexedDB.deleteDatabase(name);
      await new Promise((resolve, reject) => Object.assign(request, { onsuccess: resolve, onerror: reject }));
    }, database);
    await background.evaluate(() => {
      Object.assign(globalThis, { trueOpen: IDBFactory.prototype.open });
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
    });
    await stand('storage blocked', /refuses to store/, () =>
      background.evaluate(() => {
        IDBFactory.prototype.open = (globalThis as typeof globalThis & { trueOpen: IDBFactory['open'] }).trueOpen;
      }),
    );
    printTable(seen);
    expect([...seen.map(({ fault }) => fault), 'corrupt database', 'DNS'].sort()).toEqual([...storageFaults].sort());
  });

  test('a name that does not resolve', async () => {
    const github = await startGitHub({ pulls });
    const rules = github.hostResolverRules.replace(/MAP api\.github\.com:443 [^,]+, /, '');
    expect(rules).not.toContain('api.github.com');
    const browser = await launchExtension({ extension: '.output/chrome-mv3', github: { hostResolverRules: rules }, headless: true });
    await browser.serviceWorker.evaluate((token) => chrome.storage.local.set({ token }), github.token);
    const page = await browser.context.newPage();
    await page.goto(`https://github.com${pathFor('DNS')}`);
    await openPanel(page);
    await expect(panelOf(page).locator('.notices')).toContainText(/could not be reached.*Tries again at/);
    await expect(findingOf(page, 'ai-disclosure')).not.toHaveAttribute('data-outcome', 'unavailable');
    const seen = { summary: await summaryText(page), panel: await textOf(page) };
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByRole('button', { name: 'Check' }).click();
    await expect(options.locator('.answer')).toContainText('could not be reached');
    printTable([{ fault: 'DNS', ...seen, list: '—', options: (await options.locator('.answer').textContent()) ?? '', after: 'asks again by itself, each time later' }]);
    await browser.close();
    await github.close();
  });

  test('a database that the disk has damaged', async () => {
    const github = await startGitHub({ pulls });
    const profile = await mkdtemp(path.join(tmpdir(), 'another-signal-'));
    const launch = () => launchExtension({ extension: '.output/chrome-mv3', github, headless: true, profile });
    const start = await launch();
    await start.serviceWorker.evaluate((token) => chrome.storage.local.set({ token }), github.token);
    await setDefault({ background: start.serviceWorker });
    const first = await start.context.newPage();
    await first.goto(`https://github.com${pathFor('corrupt database')}`);
    await openPanel(first);
    await first.waitForTimeout(500);
    await start.close();

    const folder = path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${start.extensionId}_0.indexeddb.leveldb`);
    const files = await readdir(folder);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      if (/^(?:MANIFEST|CURRENT)/.test(file)) await writeFile(path.join(folder, file), 'not what it was');
      else await truncate(path.join(folder, file), 7).catch(() => undefined);
    }

    github.reset();
    const again = await launch();
    const page = await again.context.newPage();
    await page.goto(`https://github.com${pathFor('corrupt database')}`);
    await expect(panelOf(page)).toBeVisible();
    await expectWhole(page);
    const panel = (await textOf(page)) || 'all is well: everything was asked for again';
    expect(apiRequests(github).length).toBeGreaterThanOrEqual(3);
    const options = await again.context.newPage();
    await options.goto(`chrome-extension://${again.extensionId}/options.html`);
    const said = await optionsSay(options);
    github.reset();
    await page.reload();
    await expectWhole(page);
    const remembers = apiRequests(github).length === 1;
    printTable([{ fault: 'corrupt database', summary: await summaryText(page), panel, list: '—', options: said, after: remembers ? 'made anew, remembers again' : 'goes on without' }]);
    expect(remembers || /refuses to store/.test(await textOf(page))).toBe(true);
    await again.close();
    await github.close();
    await rm(profile, { recursive: true, force: true });
  });
});

