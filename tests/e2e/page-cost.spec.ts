import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { shared } from '../shared.ts';
import { expect, pathOf, settled, test } from './extension.ts';
import { traceOf, type Task } from './tracing.ts';

/** The saved conversation of 1 MB; see the saved pages' own index. */
const saved = shared('github/pages/conversation-2026-08-logged-out.html');
const address = '/ArcReel/ArcReel/pull/1817';
const pages = existsSync(saved) ? [{ path: address, html: readFileSync(saved, 'utf8') }] : [];

/** Longest time the browser may be kept from answering a reader, milliseconds: https://w3c.github.io/longtasks/ */
const long = 50;

/** Notes when the header and the summary are first there, in milliseconds since the page began. */
async function noteAppearances(page: Page): Promise<() => Promise<{ header: number; summary: number }>> {
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    const wanted = { header: 'h1[data-component="PH_Title"], .gh-header-title', summary: '[data-another-signal="summary"]' };
    new MutationObserver(() => {
      for (const [name, selector] of Object.entries(wanted)) if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
    }).observe(document, { childList: true, subtree: true });
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => (window as typeof window & { seen: { header: number; summary: number } }).seen);
}

const inMilliseconds = (value: number) => `${value.toFixed(1)} ms`;
const ownTime = ({ own }: Task) => own;

test.use({ settings: { pages } });

for (const family of ['react', 'rails'] as const)
  test(`from the header's appearance to the summary's: our own page, ${family}`, async ({ installed }) => {
    const { github, context, signIn } = installed;
    await signIn();
    github.show({ family });
    const [pull] = ourRecordedPulls();
    if (!pull) throw new Error('There are no recorded pulls.');
    const page = await context.newPage();
    const appearances = await noteAppearances(page);
    await page.goto(`https://github.com${pathOf(pull)}`);
    await settled(page);
    const { header, summary } = await appearances();
    console.log(`${family}: the summary stands ${inMilliseconds(summary - header)} after the header.`);
    expect(summary - header).toBeGreaterThanOrEqual(0);
    expect(summary - header).toBeLessThan(2_000);
  });

test('no long task is ours on a conversation of 1 MB', async ({ installed }) => {
  test.skip(pages.length === 0, 'The saved pages are not part of the project and not beside it.');
  const { context, signIn } = installed;
  await signIn();
  const page = await context.newPage();
  const appearances = await noteAppearances(page);
  const tasks = await traceOf(page, async () => {
    await page.goto(`https://github.com${address}`);
    await settled(page);
    await page.waitForTimeout(500);
  });
  const { header, summary } = await appearances();
  const ours = tasks.filter(({ own }) => own > 0);
  const slowest = ours.toSorted((one, other) => other.own - one.own).slice(0, 3);
  console.log(`1 MB: the summary stands ${inMilliseconds(summary - header)} after the header; ${ours.length} tasks ran our script, ${inMilliseconds(ours.map(ownTime).reduce((sum, own) => sum + own, 0))} in all, most in one ${slowest.map((task) => inMilliseconds(task.own)).join(', ')}; the page's own longest task ${inMilliseconds(Math.max(...tasks.filter(({ own }) => own === 0).map(({ whole }) => whole)))}.`);
  expect(ours.length, 'our script was seen').toBeGreaterThan(0);
  expect(ours.filter(({ own }) => own > long)).toEqual([]);
});
