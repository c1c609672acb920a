import type { Page } from '@playwright/test';
import { manyPulls } from '../fixtures/many-pulls.ts';
import { pullsWithVoices } from '../fixtures/voices.ts';
import { expect, openPanel, picture, settled, summaryOf, test } from './extension.ts';

const conversation = '/willowbrook/lanternfish/pull/21';
const list = '/harbor-lights/tidewatch/pulls';

test.use({ settings: { pulls: [...pullsWithVoices(), ...manyPulls(25)], viewport: { width: 1280, height: 900 } } });

/** The browser's zoom at 200 %: to the page, a window of half as many CSS pixels, in which it was drawn. */
async function enlarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 640, height: 450 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Lines of ours whose words are cut at the top or bottom, by their words. */
const cut = (page: Page, hosts: string, lines: string) =>
  page.locator(hosts).evaluateAll(
    (all, selector) =>
      all.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]).filter((line) => line.clientHeight > 0 && line.scrollHeight > line.clientHeight + 1).map((line) => line.textContent),
    lines,
  );

test('with text at 200 %: the summary, strips and panel cut nothing off and make the page no wider', async ({ installed: { open, signIn } }, info) => {
  await signIn();
  const page = await open(conversation);
  await settled(page);
  await expect(page.locator('[data-another-signal="strip"]')).not.toHaveCount(0);
  await enlarge(page);
  expect(await cut(page, 'another-signal-summary', '.line')).toEqual([]);
  expect(await cut(page, 'another-signal-strip', '.line')).toEqual([]);
  const own = await width(page);
  await page.addStyleTag({ content: 'another-signal-strip, another-signal-summary { visibility: hidden }' });
  expect(await width(page)).toBe(own);
  await page.addStyleTag({ content: 'another-signal-strip, another-signal-summary { visibility: visible !important }' });
  await openPanel(page);
  await picture(page, info, 'large');
  const panel = page.locator('[data-another-signal="panel"] aside');
  expect(await panel.evaluate((aside) => aside.scrollWidth <= aside.clientWidth)).toBe(true);
  await expect(summaryOf(page)).toBeAttached();
});

test('with text at 200 %: chips leave every row as high as it is without them', async ({ installed: { open, signIn } }, info) => {
  await signIn();
  const page = await open(list);
  await expect(page.locator('[data-another-signal="chips"][data-complete]')).toHaveCount(25);
  await enlarge(page);
  const heights = () => page.locator('ul[data-listview-component="items-list"] > li').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  const [withChips, wide] = [await heights(), await width(page)];
  await picture(page, info, 'large');
  await page.evaluate(() => document.querySelectorAll('[data-another-signal="chips"]').forEach((host) => host.remove()));
  expect([await heights(), await width(page)]).toEqual([withChips, wide]);
});
