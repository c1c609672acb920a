import { expect, type Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';
import { hostileAnswers, hostilePages, hostilePlaces, hostileTexts, mark } from '../hostile/inputs.ts';
import { dangerousMarkup, forgeEverything, inContentScript, wholeMarkup } from '../hostile/page-state.ts';
import { some } from '../whole.ts';
import { openPanel, panelOf, pathOf, settled, test } from './extension.ts';

const [plain] = ourRecordedPulls();
if (!plain) throw new Error('There are no recorded pulls.');
const token = 'ghp_sentinelThatNobodyMayEverSee0000';

/** Each in a repository of its own, so that none is shown from another's cache. */
const inRepository = (more: Partial<RecordedPull>, name: string, index: number): RecordedPull => ({ ...plain, repositoryFiles: {}, ...more, repository: `hollow/${name}-${index}`, number: 1 });
const texts = hostileTexts.map(({ pull }, index) => inRepository(pull, 'text', index));
const answers = hostileAnswers.map((_, index) => inRepository({}, 'answer', index));
const pages = hostilePages.map((_, index) => inRepository({}, 'page', index));

test.use({ settings: { pulls: [plain, ...texts, ...answers, ...pages], token } });
test.setTimeout(180_000);

const hosts = ['github.com', 'api.github.com', 'github.githubassets.com', 'patch-diff.githubusercontent.com'];
const summary = (page: Page) => page.locator('another-signal-summary').filter({ has: page.locator('.rest') });
/** In the world of the page: whether a script of theirs ran, or changed what all objects share. */
const harmed = (page: Page) => page.evaluate((name) => name in globalThis || 'polluted' in {}, mark);

// Tabs behind others are drawn seldom, so halves of the list run side by side in browsers of their own.
for (const half of [0, 1])
  test(`hostile texts, half ${half + 1}: shown as text, complete, and nothing else happens`, async ({ installed }) => {
    const { background, context, extensionId, github, signIn } = installed;
    await signIn();
    const asked: string[] = [];
    const dialogs: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).host));
    context.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const page = await context.newPage();
    await page.goto(`https://github.com${pathOf(plain)}`);
    await openPanel(page);

    const complaints: string[] = [];
    let unfolded = 0;
    const looked = some(hostileTexts.map(({ name }, index) => ({ name, path: pathOf(texts[index] ?? plain) }))).filter((_, index) => index % 2 === half);
    for (const { name, path } of looked) {
      const complain = (what: string) => complaints.push(`${name}: ${what}`);
      await page.goto(`https://github.com${path}`);
      await settled(page).catch(() => complain('the report is not complete'));
      await panelOf(page).locator('[data-signal]').first().waitFor({ state: 'attached', timeout: 10_000 }).catch(() => complain('the panel is empty'));
      const folded = panelOf(page).locator('[data-outcome="raised"] button[aria-expanded="false"]');
      for (let count = await folded.count(); count > 0; count -= 1) await folded.first().click({ timeout: 1_000 }).then(() => (unfolded += 1), () => undefined);
      if (await harmed(page)) complain('a script ran');
      for (const markup of await dangerousMarkup(page)) complain(markup);
      if (/This signal failed/.test(await panelOf(page).innerText())) complain('a signal failed');
      const box = await summary(page).boundingBox();
      if (box?.height !== 28 || box.width > 1280) complain(`the summary is ${box?.width} by ${box?.height}`);
      if ((await inContentScript(context, page, extensionId, `${JSON.stringify(mark)} in globalThis || 'polluted' in {}`)) !== false) complain('a script ran in our world');
    }
    expect(complaints).toEqual([]);
    expect(unfolded, 'evidence was looked at').toBeGreaterThan(looked.length / 2);
    expect(dialogs).toEqual([]);
    expect(asked.filter((host) => !hosts.includes(host) && host !== extensionId)).toEqual([]);
    expect(github.requests.filter(({ host, scheme }) => scheme !== null && host !== 'api.github.com')).toEqual([]);
    expect(await background.evaluate(() => 'polluted' in {})).toBe(false);
  });

test('hostile answers: each costs only itself, and is said', async ({ installed }) => {
  const { background, context, github, signIn } = installed;
  await signIn();
  const page = await context.newPage();
  await page.goto(`https://github.com${pathOf(plain)}`);
  await openPanel(page);
  for (const [index, { name, to, body }] of some([...hostileAnswers.entries()])) {
    const end = github.fault(to === 'diff' ? { kind: 'diff' } : { query: to }, { kind: 'body', body });
    await page.goto(`https://github.com${pathOf(answers[index] ?? plain)}`);
    // Some are asked for twice, with a pause between.
    await expect(summary(page).locator('.rest[data-complete]'), name).toBeAttached({ timeout: 60_000 });
    await expect(panelOf(page).locator('[data-signal]').first(), name).toBeAttached();
    expect(await panelOf(page).innerText(), name).not.toContain('This signal failed');
    expect(await harmed(page), name).toBe(false);
    expect(await dangerousMarkup(page), name).toEqual([]);
    end();
  }
  expect(await background.evaluate(() => 'polluted' in {})).toBe(false);
});

test('hostile pages: nothing forged becomes ours, and only the reader uses our buttons', async ({ installed }) => {
  const { background, context, signIn } = installed;
  await signIn();
  const stored = () => background.evaluate(async () => (await chrome.storage.local.get('panel'))['panel']);
  for (const [index, { name, script }] of some([...hostilePages.entries()])) {
    const page = await context.newPage();
    await page.addInitScript(script);
    await page.goto(`https://github.com${pathOf(pages[index] ?? plain)}`);
    if (!name.startsWith('throws our elements out')) await expect(summary(page).locator('.rest[data-complete]'), name).toBeAttached({ timeout: 20_000 });
    const count = context.pages().length;
    await forgeEverything(page).catch(() => undefined);
    await page.waitForTimeout(150);
    expect(context.pages().length, `${name}: a page of ours was opened`).toBe(count);
    await expect(page.locator('another-signal-panel aside'), `${name}: the panel was opened`).toHaveCount(0);
    expect(await stored(), `${name}: something was stored`).toBeUndefined();
    await page.close();
  }
});

test('forged use of an open panel does nothing; the reader’s own does', async ({ installed }) => {
  const { background, context, open, signIn } = installed;
  await signIn();
  const page = await open(pathOf(plain));
  await openPanel(page);
  const stored = () => background.evaluate(async () => (await chrome.storage.local.get('panel'))['panel']);
  const before = await stored();
  const state = await panelOf(page).evaluate((panel) => panel.querySelectorAll('[aria-expanded="true"]').length);
  const count = context.pages().length;
  await forgeEverything(page);
  await page.waitForTimeout(300);
  expect(context.pages().length).toBe(count);
  expect(await panelOf(page).evaluate((panel) => panel.querySelectorAll('[aria-expanded="true"]').length)).toBe(state);
  expect(await stored()).toEqual(before);
  await expect(panelOf(page)).toBeVisible();
  const [options] = await Promise.all([context.waitForEvent('page'), panelOf(page).getByRole('button', { name: 'Options' }).click()]);
  expect(options.url()).toContain('/options.html');
});

test('hostile places: a click on GitHub’s button is GitHub’s', async ({ installed }) => {
  const { context, signIn } = installed;
  await signIn();
  for (const { name, script } of hostilePlaces) {
    const page = await context.newPage();
    await page.goto(`https://github.com${pathOf(plain)}`);
    await settled(page);
    await page.evaluate(() => {
      const merge = document.createElement('button');
      merge.id = 'hostile-merge';
      merge.textContent = 'Merge pull request';
      merge.style.cssText = 'position: fixed; left: 200px; top: 500px; width: 300px; height: 40px';
      merge.addEventListener('click', () => (merge.dataset['clicks'] = String(Number(merge.dataset['clicks'] ?? 0) + 1)));
      document.body.append(merge);
    });
    await page.evaluate(script);
    for (const x of [215, 260, 350, 480]) {
      await page.mouse.move(5, 790);
      await page.mouse.move(x, 520, { steps: 4 });
      await page.mouse.click(x, 520);
    }
    expect(await page.locator('#hostile-merge').getAttribute('data-clicks'), name).toBe('4');
    await expect(page.locator('another-signal-panel aside'), name).toBeHidden();
    await page.close();
  }
});

test('the token is nowhere but in the extension’s own storage and its field', async ({ installed }) => {
  const { background, context, extensionId, github, open, openOptions, signIn } = installed;
  await signIn();
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(String(error.error())));
  background.on('console', (message) => said.push(message.text()));
  const page = await open(pathOf(plain));
  await openPanel(page);
  const seen = [await wholeMarkup(page)];
  for (const fault of [{ kind: 'bad-token' }, { kind: 'forbidden' }, { kind: 'sso' }, { kind: 'not-json' }, { kind: 'body', body: `{"errors":[{"message":"token ${token}"}]}` }, { kind: 'offline' }] as const) {
    const end = github.fault({ host: 'api.github.com' }, fault);
    await panelOf(page).getByRole('button', { name: 'Ask GitHub again' }).click();
    await settled(page);
    await page.waitForTimeout(100);
    seen.push(await wholeMarkup(page), await panelOf(page).innerText());
    end();
  }
  const inPage = await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(), Object.keys(globalThis)]));
  const areas = ['local', 'sync', 'session', 'managed'].map((area) => `chrome.storage.${area}.get().then((all) => JSON.stringify(all), (error) => 'refused: ' + error.message)`);
  const fromContent = (await inContentScript(context, page, extensionId, `Promise.all([${areas.join()}, indexedDB.databases().then(JSON.stringify)])`)) as string[];
  expect(fromContent.slice(0, 3), 'storage is closed to content scripts').toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^refused: /)));
  const inDatabase = await background.evaluate(async () => {
    const parts: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('The database does not open.'));
      });
      for (const store of database.objectStoreNames)
        parts.push(await new Promise((resolve) => (database.transaction(store).objectStore(store).getAll().onsuccess = (event) => resolve((event.target as IDBRequest).result))));
      database.close();
    }
    return JSON.stringify(parts);
  });
  expect(inDatabase).toContain(plain.title);
  const options = await openOptions();
  await options.getByLabel('GitHub token').waitFor();
  await expect(options.getByLabel('GitHub token')).toHaveValue(token);
  const inOptions = await options.content();
  const elsewhere = await background.evaluate(async () => JSON.stringify([await chrome.storage.sync.get(), await chrome.storage.session.get(), Object.entries(await chrome.storage.local.get()).filter(([key]) => key !== 'token')]));
  const tabs = context.pages().map((each) => each.url());
  for (const [where, text] of Object.entries({ seen: seen.join(), inPage, fromContent: fromContent.join(), inDatabase, inOptions, elsewhere, tabs: tabs.join(), said: said.join('\n') }))
    expect(text.includes(token) ? `the token is in ${where}` : 'not there').toBe('not there');
  expect(github.requests.filter(({ scheme, host }) => scheme !== null && host !== 'api.github.com')).toEqual([]);
});
