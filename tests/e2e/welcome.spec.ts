import { expect, test } from '@playwright/test';
import { launchExtension } from '../browser.ts';
import { startGitHub } from '../github/server.ts';
import { axeFinds } from './axe.ts';
import { picture } from './extension.ts';

// Playwright reads the first argument's pattern for what the test needs: nothing.
// eslint-disable-next-line no-empty-pattern
test('after installing, a page greets, once', async ({}, info) => {
  const github = await startGitHub({ pulls: [] });
  const { context, extensionId, close } = await launchExtension({ extension: '.output/chrome-mv3', github, headless: true, keepWelcome: true });
  const welcome = `chrome-extension://${extensionId}/welcome.html`;
  await expect.poll(() => context.pages().filter((page) => page.url() === welcome).length).toBe(1);
  const page = context.pages().find((each) => each.url() === welcome)!;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Another Signal');
  for (const name of ['What it does', 'What it never does', 'With or without a token', 'Keep it at hand']) await expect(page.getByRole('region', { name })).toBeVisible();
  const link = page.getByRole('link', { name: 'Open a public pull request' });
  expect(await link.evaluate((anchor: HTMLAnchorElement) => [anchor.host, /^\/[^/]+\/[^/]+\/pull\/\d+$/.test(anchor.pathname), anchor.rel])).toEqual(['github.com', true, 'noreferrer']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await axeFinds(page), colorScheme).toEqual([]);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), colorScheme).toBeLessThanOrEqual(width);
      await picture(page, info, `welcome-${colorScheme}-${width}`, { fullPage: true });
    }
  }
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Add a token in the options' }).click();
  await (await opened).getByRole('heading', { name: 'About' }).waitFor();
  expect(github.requests).toEqual([]);
  await close();
  await github.close();
});
