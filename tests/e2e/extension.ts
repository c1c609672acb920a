/// <reference types="chrome" />
import { test as base, type BrowserContext, type Locator, type Page, type Worker } from '@playwright/test';
import { launchExtension, type LaunchOptions } from '../browser.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../github/server.ts';

/** The production build, unmodified, in a browser of its own that finds the stand-in where GitHub would be. */
export interface Installed {
  readonly github: GitHub;
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly background: Worker;
  /** Gives the extension its token, as the options page would store it. */
  signIn(): Promise<void>;
  /** Opens one of GitHub's pages. */
  open(path: string): Promise<Page>;
  /** Opens the options page, at a place such as `repository=lantern/grid`. */
  openOptions(place?: string): Promise<Page>;
}

export const test = base.extend<{ settings: Partial<GitHubOptions> & Pick<LaunchOptions, 'viewport' | 'colorScheme'>; installed: Installed }>({
  settings: [{}, { option: true }],
  installed: async ({ settings }, use) => {
    const { viewport, colorScheme, ...options } = settings;
    const github = await startGitHub({ pulls: ourRecordedPulls(), ...options });
    const launched = await launchExtension({
      extension: '.output/chrome-mv3',
      github,
      headless: true,
      ...(viewport && { viewport }),
      ...(colorScheme && { colorScheme }),
    });
    const { context, extensionId, serviceWorker: background, close } = launched;
    const open = async (address: string) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    };
    await use({
      github,
      context,
      extensionId,
      background,
      signIn: () => background.evaluate((token) => chrome.storage.local.set({ token }), github.token),
      open: (path) => open(`https://github.com${path}`),
      openOptions: (place = '') => open(`chrome-extension://${extensionId}/options.html#${place}`),
    });
    await close();
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

/** Presses the toolbar button on the tab that shows GitHub. Chromium offers no toolbar without a window; its event is the same. */
export async function pressToolbar(background: Worker): Promise<void> {
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://github.com/*' });
    (chrome.action.onClicked as typeof chrome.action.onClicked & { dispatch(tab?: chrome.tabs.Tab): void }).dispatch(tab);
  });
}
