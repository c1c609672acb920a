/// <reference types="chrome" />
import { test as base, type BrowserContext, type Locator, type Page, type TestInfo, type Worker } from '@playwright/test';
import type { LaunchOptions } from '../browser.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../github/server.ts';
import { launchSharedBrowser, type SharedBrowser } from './shared-browser.ts';

/** The production build, unmodified, as just installed in a browser that finds the stand-in where GitHub would be. */
export interface Installed {
  readonly github: GitHub;
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly background: Worker;
  /** Gives the extension its token, as the options page would store it. */
  signIn(): Promise<void>;
  /** An empty page with the window's size and colours of the test's settings. */
  newPage(): Promise<Page>;
  /** Opens one of GitHub's pages. */
  open(path: string): Promise<Page>;
  /** Opens the options page, at a place such as `repository=lantern/grid`. */
  openOptions(place?: string): Promise<Page>;
}

type Settings = Partial<GitHubOptions> & Pick<LaunchOptions, 'viewport' | 'colorScheme'>;

export const test = base.extend<{ settings: Settings; installed: Installed }, { shared: SharedBrowser }>({
  settings: [{}, { option: true }],
  // Playwright reads the first argument's pattern for what the fixture needs: nothing.
  // eslint-disable-next-line no-empty-pattern
  shared: [async ({}, use) => {
    const shared = await launchSharedBrowser();
    await use(shared);
    await shared.close();
  }, { scope: 'worker' }],
  installed: async ({ settings, shared }, use) => {
    const { viewport, colorScheme, ...options } = settings;
    const { context, extensionId, background } = shared;
    await shared.renew();
    const github = await startGitHub({ pulls: ourRecordedPulls(), ...options }, shared.door);
    const newPage = async () => {
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      if (colorScheme) await page.emulateMedia({ colorScheme });
      return page;
    };
    const open = async (address: string) => {
      const page = await newPage();
      await page.goto(address);
      return page;
    };
    await use({
      github,
      context,
      extensionId,
      background,
      signIn: () => background.evaluate((token) => chrome.storage.local.set({ token }), github.token),
      newPage,
      open: (path) => open(`https://github.com${path}`),
      openOptions: (place = '') => open(`chrome-extension://${extensionId}/options.html#${place}`),
    });
    await shared.closePages();
    await github.close();
  },
});

export const { expect } = test;

export const pathOf = ({ repository, number }: Pick<RecordedPull, 'repository' | 'number'>) => `/${repository}/pull/${number}`;
export const summaryOf = (page: Page): Locator => page.locator('[data-another-signal="summary"]');
export const panelOf = (page: Page): Locator => page.locator('[data-another-signal="panel"] aside');
export const findingOf = (page: Page, signal: string): Locator => panelOf(page).locator(`[data-signal="${signal}"]`);

/** Opens the panel by its button, and waits until nothing is on its way. */
export async function openPanel(page: Page): Promise<void> {
  await summaryOf(page).getByRole('button', { name: 'Signals' }).click();
  await expect(panelOf(page)).toBeVisible();
  await settled(page);
}

/** Waits until the summary shows a whole report. */
export async function settled(page: Page): Promise<void> {
  await expect(summaryOf(page).locator('.rest[data-complete]')).toBeAttached({ timeout: 20_000 });
}

/** Requests to GitHub's API since the last `reset`. */
export const apiRequests = (github: GitHub) => github.requests.filter(({ kind }) => kind === 'graphql' || kind === 'rest' || kind === 'diff');

/** Keeps a picture for people to look at, below test-results, where `PICTURES` asks for it; nothing is asserted of one. */
export async function picture(page: Page, info: TestInfo, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  if (process.env['PICTURES']) await page.screenshot({ path: info.outputPath(`${name}.png`), ...options });
}

/** Presses the toolbar button on the tab that shows GitHub. Chromium offers no toolbar without a window; its event is the same. */
export async function pressToolbar(background: Worker): Promise<void> {
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://github.com/*' });
    (chrome.action.onClicked as typeof chrome.action.onClicked & { dispatch(tab?: chrome.tabs.Tab): void }).dispatch(tab);
  });
}
