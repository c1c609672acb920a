/// <reference types="chrome" />
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { apiRequests, expect, pathOf, settled, test } from './extension.ts';

const [pull] = ourRecordedPulls();
if (!pull) throw new Error('There are no recorded pulls.');
const path = pathOf(pull);

// One after the other in the same browser: what the first leaves behind must not be there in the second.
test.describe.configure({ mode: 'serial' });

/** What the first test heard and left in this process; empty where the second runs in another one. */
const heard: string[] = [];
let times = 0;

test('a test leaves everything behind that a test can', async ({ installed }) => {
  const { background, context, extensionId, github, open, openOptions, signIn } = installed;
  await signIn();
  const page = await open(path);
  await settled(page);
  await page.evaluate(() => {
    localStorage.setItem('left', 'behind');
    document.cookie = 'left=behind; Secure';
  });
  await openOptions();
  await background.evaluate(async () => {
    Object.assign(globalThis, { left: 'behind' });
    IDBObjectStore.prototype.put = () => {
      throw new Error('Spoilt by the test before.');
    };
    for (const area of ['local', 'sync', 'session'] as const) await chrome.storage[area].set({ left: 'behind' });
  });
  await context.grantPermissions(['notifications'], { origin: 'https://github.com' });
  await context.route(`https://github.com${path}`, (route) => route.fulfill({ contentType: 'text/html', body: 'Spoilt by the test before.' }));
  context.on('request', (request) => heard.push(request.url()));
  github.fault({ host: 'api.github.com' }, { kind: 'offline' });
  github.hold({ kind: 'page' });
  github.update({ owner: pull.repository.split('/')[0] ?? '', repository: pull.repository.split('/')[1] ?? '', number: pull.number }, { title: 'Changed by the test before' });
  heard.push(extensionId);
  const stop = await context.newCDPSession(page);
  await stop.send('ServiceWorker.enable');
  await stop.send('ServiceWorker.stopAllWorkers');
  times = heard.length;
});

test('and nothing of it is there in the next', async ({ installed }) => {
  const { background, context, extensionId, github, open, signIn } = installed;
  expect(heard, 'it is the same browser').toContain(extensionId);
  expect(context.pages().map((page) => page.url())).toEqual([`chrome-extension://${extensionId}/icon.svg`]);
  expect(github.requests).toEqual([]);
  const found = await background.evaluate(async () => ({
    global: 'left' in globalThis,
    stored: await Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area as 'local'].get())),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(found).toEqual({ global: false, stored: [{}, {}, {}], databases: [] });
  expect(await context.cookies()).toEqual([]);

  await signIn();
  const page = await open(path);
  await settled(page);
  await expect(page).toHaveTitle(new RegExp(pull.title.slice(0, 20).replaceAll(/[^\w ]/g, '.')));
  expect(await page.evaluate(() => [localStorage.length, document.cookie, Notification.permission])).toEqual([0, '', 'default']);
  // Nothing was known of it, so all of it is asked for.
  expect(apiRequests(github).map(({ kind, query, status }) => [query ?? kind, status]).sort()).toEqual([['PullRequest', 200], ['Repository', 200], ['diff', 200]]);
  expect(heard, 'what the test before listened to').toHaveLength(times);
});
