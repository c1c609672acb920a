/// <reference types="chrome" />
import { manyPulls } from '../fixtures/many-pulls.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { apiRequests, expect, openPanel, panelOf, pathOf, settled, summaryOf, test, type Installed } from './extension.ts';

const [first, second] = ourRecordedPulls();
if (!first || !second) throw new Error('There are not enough recorded pulls.');

/** Ends the background as the browser does when it wants the memory. */
async function stopBackground({ context, open }: Installed): Promise<void> {
  const page = await open('/');
  const client = await context.newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

const sentences = (page: Parameters<typeof panelOf>[0]) => panelOf(page).locator('[data-signal] .sentence').allTextContents();

test('a background stopped in the middle of its work loses nothing', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  const release = github.hold({ query: 'PullRequest' });
  const page = await open(pathOf(first));
  await expect.poll(() => apiRequests(github).some(({ query }) => query === 'PullRequest')).toBe(true);
  await stopBackground(installed);
  release();
  await settled(page);
  await openPanel(page);
  await expect(panelOf(page).locator('[data-outcome="unavailable"]')).toHaveCount(0);
  await expect(summaryOf(page)).toHaveCount(1);
});

test('a background stopped afterwards is woken only by something to say', async ({ installed }) => {
  const { github, open, openOptions, signIn } = installed;
  await signIn();
  const page = await open(pathOf(first));
  await openPanel(page);
  await stopBackground(installed);
  github.reset();
  // Settings changed while no port was open still reach the page, without a request.
  const options = await openOptions(`repository=${first.repository}&signal=diff-size`);
  await options.getByRole('region', { name: 'Repositories' }).getByLabel(/Lines to review/).fill('1');
  await expect(panelOf(page).locator('[data-signal="diff-size"]')).toHaveAttribute('data-outcome', 'raised');
  expect(apiRequests(github)).toEqual([]);
});

test('navigating away and back during a request ends in the right report, once', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  const release = github.hold({ host: 'api.github.com' });
  const page = await open(pathOf(first));
  await expect(summaryOf(page)).toBeVisible();
  await page.goto(`https://github.com${pathOf(second)}`);
  await expect(summaryOf(page)).toBeVisible();
  await page.goBack();
  await expect(summaryOf(page)).toBeVisible();
  release();
  await settled(page);
  await openPanel(page);
  await expect(summaryOf(page)).toHaveCount(1);
  await expect(page.locator('[data-another-signal="panel"]')).toHaveCount(1);
  await expect(panelOf(page).locator('[data-outcome="unavailable"]')).toHaveCount(0);
});

test('GitHub is asked while the page is still on its way', async ({ installed }) => {
  const { github, newPage, signIn } = installed;
  await signIn();
  const page = await newPage();
  // GitHub's own script, for which the browser waits before it calls the document ready.
  const release = github.hold({ path: '/assets/navigation.js' });
  const arriving = page.goto(`https://github.com${pathOf(first)}`);
  await expect.poll(() => apiRequests(github).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).domContentLoadedEventStart))).toEqual([0]);
  release();
  await arriving;
  await settled(page);
  expect(apiRequests(github)).toHaveLength(3);
});

test.describe('a page that comes slowly', () => {
  test.use({ settings: { show: { family: 'rails' } } });

  test('has its summary, and GitHub’s answer, while it is still being parsed and nothing of it is painted', async ({ installed }) => {
    const { github, newPage, signIn } = installed;
    await signIn();
    const page = await newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-another-signal="summary"]')) return;
        observer.disconnect();
        document.documentElement.dataset['stood'] = document.readyState;
      }).observe(document, { childList: true, subtree: true });
    });
    // The browser paints nothing before GitHub's styles are there.
    const release = github.hold({ path: '/assets/primer.css' });
    github.fault({ kind: 'page' }, { kind: 'slow-body', milliseconds: 4_000 });
    const arriving = page.goto(`https://github.com${pathOf(first)}`);
    await expect.poll(() => apiRequests(github).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['stood'])).toBe('loading');
    release();
    await arriving;
    await settled(page);
    expect(apiRequests(github)).toHaveLength(3);
  });
});

test.describe('a list that comes slowly', () => {
  test.use({ settings: { pulls: manyPulls(25) } });

  test('has GitHub asked before anything of it is painted', async ({ installed }) => {
    const { github, newPage, signIn } = installed;
    await signIn();
    const page = await newPage();
    // Without styles nothing is painted, and the browser tells nobody where anything is.
    const release = github.hold({ path: '/assets/primer.css' });
    const arriving = page.goto('https://github.com/harbor-lights/tidewatch/pulls');
    await expect.poll(() => apiRequests(github).map(({ status }) => status)).toEqual([200]);
    expect(await page.evaluate(() => performance.getEntriesByType('paint').length)).toBe(0);
    release();
    await arriving;
    await expect(page.locator('[data-another-signal="chips"][data-complete]')).toHaveCount(25);
    expect(apiRequests(github)).toHaveLength(1);
  });
});

test('the same pull request in two tabs asks once and shows the same', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  const release = github.hold({ host: 'api.github.com' });
  const pages = [await open(pathOf(first)), await open(pathOf(first))];
  for (const page of pages) await expect(summaryOf(page)).toBeVisible();
  await expect.poll(() => apiRequests(github).length).toBe(3);
  release();
  for (const page of pages) await settled(page);
  expect(apiRequests(github)).toHaveLength(3);
  const [one, other] = pages;
  if (!one || !other) throw new Error('Two pages were opened.');
  await openPanel(one);
  await openPanel(other);
  expect(await sentences(one)).toEqual(await sentences(other));
});

test('a page left while its requests are under way ends them', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  github.hold({ host: 'api.github.com' });
  const page = await open(pathOf(first));
  await expect.poll(() => apiRequests(github).length).toBe(3);
  await page.close();
  // A second page asks anew: nothing of the first is still waited for.
  await open(pathOf(first));
  await expect.poll(() => apiRequests(github).length).toBe(6);
});

test('the token is never in the page, the panel, a log or the database', async ({ installed }) => {
  const { background, context, github, open, openOptions, signIn } = installed;
  await signIn();
  const logs: string[] = [];
  context.on('console', (message) => logs.push(message.text()));
  github.fault({ query: 'Repository' }, { kind: 'bad-token' });
  const page = await open(pathOf(first));
  await openPanel(page);
  const options = await openOptions();
  await options.getByRole('heading', { level: 1 }).waitFor();
  const texts = await Promise.all(
    [page, options].map((each) =>
      each.evaluate(() => {
        const all = (root: Document | ShadowRoot): string =>
          [...root.querySelectorAll('*')].map((element) => (element.shadowRoot ? all(element.shadowRoot) : '')).join('') +
          (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
        return all(document) + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
      }),
    ),
  );
  const stored = await background.evaluate(async () => {
    const everything: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
      for (const store of database.objectStoreNames)
        everything.push(
          await new Promise((resolve) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
        );
      database.close();
    }
    return JSON.stringify(everything);
  });
  expect(stored).toContain(first.title);
  for (const text of [...texts, ...logs, stored]) expect(text).not.toContain(github.token);
});
