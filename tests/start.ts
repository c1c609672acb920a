/// <reference types="chrome" />
import { mkdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchExtension, type LaunchedExtension } from './browser.ts';
import { ourRecordedPulls } from './fixtures/recorded-pulls.ts';
import { pullsAboutPeople } from './fixtures/people.ts';
import { pullsWithVoices } from './fixtures/voices.ts';
import { readRecordedPulls, type RecordedPull } from './github/recorded-pull.ts';
import { startGitHub, type GitHub } from './github/server.ts';
import type { Page } from '@playwright/test';

/**
 * `npm start`: the built extension in a browser, on a GitHub of our own making.
 *
 *   npm start                              opens a browser on one of our recorded pull requests and keeps it open
 *   npm start -- --once                    without a window: prints each finding and writes screenshots, then ends
 *   npm start -- --pulls FILE.jsonl        serves these recorded pull requests instead
 *   npm start -- https://github.com/o/r/pull/1   opens live GitHub
 */

const extension = '.output/chrome-mv3';
const pictures = '.output/demo';
/** Pull requests shown without a window: enough to see every outcome, few enough to read. */
const most = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { once: { type: 'boolean', default: false }, pulls: { type: 'string' } },
});

async function recordings(file: string | undefined): Promise<RecordedPull[]> {
  if (file === undefined) return [...ourRecordedPulls(), ...pullsAboutPeople(), ...pullsWithVoices()];
  const { pulls, broken } = readRecordedPulls(await readFile(file, 'utf8'));
  for (const { line, message } of broken) console.error(`${file}, line ${line}: ${message}`);
  if (pulls.length === 0) throw new Error(`${file} holds no recorded pull request.`);
  return pulls;
}

const addressOf = ({ repository, number }: RecordedPull) => `https://github.com/${repository}/pull/${number}`;

async function signIn({ serviceWorker }: LaunchedExtension, { token }: GitHub): Promise<void> {
  await serviceWorker.evaluate((stored) => chrome.storage.local.set({ token: stored }), token);
}

async function openPanel(page: Page): Promise<void> {
  const panel = page.locator('[data-another-signal="panel"] aside');
  await page.locator('[data-another-signal="summary"] .rest[data-complete]').waitFor({ state: 'attached' });
  if (!(await panel.isVisible())) await page.locator('[data-another-signal="summary"] .name').click();
  await panel.waitFor();
}

async function printFindings(page: Page, pull: RecordedPull): Promise<void> {
  console.log(`\n${pull.repository}#${pull.number} ${JSON.stringify(pull.title.slice(0, 80))}`);
  const findings = page.locator('[data-another-signal="panel"] [data-signal]');
  for (const finding of await findings.all()) {
    const [signal, outcome] = await Promise.all([finding.getAttribute('data-signal'), finding.getAttribute('data-outcome')]);
    console.log(`  ${(outcome ?? '').padEnd(12)} ${(signal ?? '').padEnd(20)} ${await finding.locator('.sentence').textContent()}`);
  }
}

async function show(colorScheme: 'light' | 'dark', github: GitHub, pulls: readonly RecordedPull[], print: boolean): Promise<void> {
  const browser = await launchExtension({ extension, github, headless: true, colorScheme });
  await signIn(browser, github);
  const page = await browser.context.newPage();
  for (const pull of print ? pulls.slice(0, most) : pulls.slice(0, 1)) {
    await page.goto(addressOf(pull));
    await openPanel(page);
    if (print) await printFindings(page, pull);
  }
  const shown = pulls.find(({ title, number }) => number === 102 && title !== '') ?? pulls[0];
  if (shown) {
    await page.goto(addressOf(shown));
    await openPanel(page);
    await page.locator('[data-another-signal="panel"] [data-outcome="raised"] button.row').first().click();
    await page.screenshot({ path: `${pictures}/panel-${colorScheme}.png` });
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#repository=${shown.repository}`);
    // The page goes to its repository once it knows the settings; its header would stand in the middle of a picture of the whole.
    await page.waitForFunction(() => scrollY > 0);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${pictures}/options-${colorScheme}.png`, fullPage: true });
  }
  await browser.close();
}

const [live] = positionals;
const windowed = !values.once && (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

if (live !== undefined) {
  const browser = await launchExtension({ extension, github: null, headless: false });
  await browser.context.newPage().then((page) => page.goto(live));
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
} else {
  const pulls = await recordings(values.pulls);
  const github = await startGitHub({ pulls });
  if (windowed) {
    const browser = await launchExtension({ extension, github, headless: false });
    await signIn(browser, github);
    const [first] = pulls;
    await browser.context.newPage().then((page) => first && page.goto(addressOf(first)));
    console.log(`The browser shows ${pulls.length} recorded pull requests at https://github.com/${first?.repository}/pulls. Close it to end.`);
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  } else {
    await mkdir(pictures, { recursive: true });
    await show('light', github, pulls, true);
    await show('dark', github, pulls, false);
    console.log(`\nScreenshots of panel and options page, light and dark: ${pictures}/`);
  }
  await github.close();
}
