import { expect, test as bare } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox, type LaunchedFirefox } from '../firefox.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { startGitHub, type GitHub } from '../github/server.ts';
import { some } from '../whole.ts';
import { test as inChromium } from './extension.ts';
import { mainJob, type Browser, type Driven } from './journey.ts';

const [pull] = ourRecordedPulls();
if (!pull) throw new Error('There are no recorded pulls.');

inChromium('the main job in Chromium', async ({ installed: { github, open, openOptions, signIn } }) => {
  await mainJob({ open, openOptions, signIn }, github, pull);
});

/** Puppeteer's page as the journey wants it. */
const drive = (page: Page): Driven => ({
  evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given),
  reload: () => page.reload(),
  mouse: page.mouse,
  keyboard: { press: (key) => page.keyboard.press(key), type: (text) => page.keyboard.type(text) },
});

/** WebDriver opens no page of an extension, but the one that greets after installing is there, and leads to the others. */
async function greeting({ browser, addressOf }: LaunchedFirefox): Promise<Page> {
  const wanted = addressOf('welcome.html');
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await browser.pages()) if ((await page.evaluate(() => location.href)) === wanted) found = page;
      return found !== undefined;
    })
    .toBe(true);
  if (!found) throw new Error('unreachable');
  return found;
}

async function inFirefox(work: (browser: Browser, github: GitHub) => Promise<void>, prefs: Record<string, unknown> = {}): Promise<void> {
  const github = await startGitHub({ pulls: ourRecordedPulls() });
  const firefox = await launchFirefox('.output/firefox-mv3', github, prefs);
  try {
    const own = await greeting(firefox);
    await work(
      {
        async open(path) {
          const page = await firefox.newPage();
          await page.goto(`https://github.com${path}`);
          return drive(page);
        },
        async openOptions(place) {
          await own.evaluate((address) => {
            location.href = address;
          }, firefox.addressOf(`options.html#${place}`));
          await own.bringToFront();
          return drive(own);
        },
        signIn: () =>
          own.evaluate((token) => (globalThis as unknown as { browser: typeof chrome }).browser.storage.local.set({ token }), github.token),
      },
      github,
    );
  } finally {
    await firefox.close();
    await github.close();
  }
}

bare.describe('in Firefox', () => {
  bare.setTimeout(180_000);

  const ways = [
    { title: 'the main job while the browser stops the event page whenever it is idle for a second', stops: true, prefs: { 'extensions.background.idle.timeout': 1_000 } },
    { title: 'the main job', stops: false, prefs: {} },
  ];
  for (const { title, stops, prefs } of some(ways)) bare(title, () => inFirefox((browser, github) => mainJob(browser, github, pull, stops), prefs));
});
