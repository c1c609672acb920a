import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { shared } from '../shared.ts';
import { some } from '../whole.ts';
import { ask } from '../github/ask.ts';
import { expect, panelOf, pathOf, picture, pressToolbar, settled, summaryOf, test } from './extension.ts';
import { extensionErrors } from './page-errors.ts';

const pull = ourRecordedPulls().find(({ number }) => number === 101);
if (!pull) throw new Error('Recorded pull 101 is gone.');
const [head, first] = pull.commits.map(({ oid }) => oid);
const tabs = ['', '/commits', `/commits/${head}`, '/checks', '/files', '/changes', `/changes/${first}..${head}`, '/overview', '/walkthrough', '/findings'];

/** Where the summary stands: the header's own part of the page, outside of the copy that sticks to the window's top. */
async function place(page: Page) {
  await expect(summaryOf(page)).toHaveCount(1);
  await expect(summaryOf(page)).toBeVisible();
  return summaryOf(page).evaluate((host) => {
    const title = document.querySelector('h1[data-component="PH_Title"], .gh-header-title');
    const box = host.getBoundingClientRect();
    return {
      inHeader: host.closest('header:has(h1[data-component="PH_Title"]), [data-component="SplitPageLayout.Header"], [data-component="PageHeader"], [class*="prc-PageHeader-PageHeader"], #partial-discussion-header') !== null,
      inSticky: host.closest('[class*="StickyPullRequestHeader-module"], [class*="use-sticky-header-module"], .gh-header-sticky') !== null,
      underTitle: title !== null && box.top >= title.getBoundingClientRect().bottom - 1,
      height: box.height,
      wide: box.width > 200,
    };
  });
}
const right = { inHeader: true, inSticky: false, underTitle: true, height: 28, wide: true };

for (const family of ['react', 'rails'] as const)
  test(`the summary stands in the header of every tab, and the panel opens there: ${family}`, async ({ installed }) => {
    const { github, open, signIn } = installed;
    await signIn();
    github.show({ family });
    for (const tab of some(tabs)) {
      const page = await open(pathOf(pull) + tab);
      const errors = await extensionErrors(page);
      await settled(page);
      expect(await place(page), tab).toEqual(right);
      await summaryOf(page).getByRole('button', { name: 'Signals' }).click();
      await expect(panelOf(page), tab).toBeVisible();
      await expect(panelOf(page).locator('[data-signal="diff-size"] .sentence'), tab).toContainText('20 lines');
      await panelOf(page).press('Escape');
      await expect(panelOf(page), tab).toBeHidden();
      expect(errors, tab).toEqual([]);
      await page.close();
    }
  });

/** The saved pages' index: file and the address to serve it at, from the table's first and last column. */
function savedPages(): { path: string; file: string }[] {
  const index = shared('github/pages/INDEX.md');
  if (!existsSync(index)) return [];
  return readFileSync(index, 'utf8').split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [file = '', address = ''] = [cells[1], cells[5]];
    return file.endsWith('.html') && address.startsWith('/') ? address.split(/,\s*/).map((path) => ({ path, file })) : [];
  });
}
const pages = savedPages().map(({ path: address, file }) => ({ path: address, file, html: readFileSync(path.join(shared('github/pages'), file), 'utf8') }));

test.describe('saved pages', () => {
  test.use({ settings: { pages } });
  test.skip(pages.length === 0, 'The saved pages are not part of the project and not beside it.');

  for (const { path: address, file } of pages)
    test(`${file} at ${address}`, async ({ installed }, info) => {
      const page = await installed.context.newPage();
      const errors = await extensionErrors(page);
      await page.goto(`https://github.com${address}`);
      if (address.includes('/pull/')) {
        expect(await place(page)).toEqual(right);
        await settled(page);
        await summaryOf(page).getByRole('button', { name: 'Signals' }).click();
        await expect(panelOf(page)).toBeVisible();
        await expect(panelOf(page).getByText('found no place')).toHaveCount(0);
      } else await expect(summaryOf(page)).toHaveCount(0);
      await picture(page, info, file);
      expect(errors).toEqual([]);
    });
});

/** A page of which GitHub changed every name at once: classes, ids and data attributes read backwards. */
function renamed(html: string): string {
  const backwards = (text: string) => [...text].reverse().join('');
  return html
    .replaceAll(/ (class|id|aria-label|data-[a-z-]+)="([^"]*)"/g, (_, name: string, value: string) => ` ${name}="${backwards(value)}"`)
    .replaceAll(/<(\/?)(react-app|rails-partial|clipboard-copy)/g, '<$1x-$2');
}

test('a page on which nothing has its name: the toolbar button opens the panel, which says so and has the findings', async ({ installed }) => {
  const { github, context, background, open, signIn } = installed;
  await signIn();
  const known = await open(pathOf(pull));
  await settled(known);
  const markup = renamed((await ask(github, `https://github.com${pathOf(pull)}`)).body).replace('</body>', '<img src="/late.png" alt=""></body>');
  expect(markup).not.toContain('PH_Title');
  await known.close();
  const page = await context.newPage();
  const errors = await extensionErrors(page);
  await page.route(`https://github.com${pathOf(pull)}`, (route) => route.fulfill({ contentType: 'text/html', body: markup }));
  let last = Promise.resolve();
  await page.route('https://github.com/late.png', async (route) => {
    await last;
    await route.fulfill({ contentType: 'image/png', body: '' });
  });
  await page.goto(`https://github.com${pathOf(pull)}`);
  await pressToolbar(background);
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).getByText('The summary found no place on this page: GitHub has changed it. The signals are all here.')).toHaveCount(1);
  await expect(panelOf(page).locator('[data-signal="diff-size"] .sentence')).toContainText('20 lines');
  await expect(panelOf(page).locator('[data-signal="contributor-history"][data-outcome="raised"]')).toBeVisible();
  await expect(summaryOf(page)).toHaveCount(0);
  // All is known before the last of the page has come: until then its summary may still find a place.
  let arrive: () => void = () => undefined;
  last = new Promise((resolve) => (arrive = resolve));
  await page.reload({ waitUntil: 'commit' });
  await expect(panelOf(page).locator('[data-signal="diff-size"] .sentence')).toContainText('20 lines');
  await expect(panelOf(page).locator('[data-outcome="loading"]')).toHaveCount(0);
  await expect(panelOf(page).getByText('found no place')).toHaveCount(0);
  arrive();
  await expect(panelOf(page).getByText('found no place')).toHaveCount(1);
  await pressToolbar(background);
  await expect(panelOf(page)).toBeHidden();
  expect(errors).toEqual([]);
});
