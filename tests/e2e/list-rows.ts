/// <reference types="chrome" />
import type { Locator, Page } from '@playwright/test';
import { expect } from './extension.ts';

export const list = '/harbor-lights/tidewatch/pulls';
export const rowSelector = 'ul[data-listview-component="items-list"] > li, .js-issue-row, [data-testid="results-list"] > div';
export const rows = (page: Page): Locator => page.locator(rowSelector);
export const chipsOf = (within: Page | Locator): Locator => within.locator('[data-another-signal="chips"]');
export const links = (within: Page | Locator): Locator => chipsOf(within).locator('a');

/** Waits until so many rows have their chips, and nothing is on its way for any of them. */
export async function settled(page: Page, count: number): Promise<void> {
  await expect(page.locator('[data-another-signal="chips"][data-complete]')).toHaveCount(count, { timeout: 20_000 });
  await expect(chipsOf(page)).toHaveCount(count);
}

export const heights = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
export const onePerRow = (page: Page) =>
  rows(page).evaluateAll((all) => all.filter((row) => row.querySelector('a[href*="/pull/"]')).map((row) => row.querySelectorAll('[data-another-signal="chips"]').length));

/** What the stand-in would look like without the extension: lists switched off. */
export const switchLists = (background: { evaluate: (work: (lists: object) => Promise<void>, lists: object) => Promise<void> }, lists: object) =>
  background.evaluate((value) => chrome.storage.local.set({ lists: value }), lists);
