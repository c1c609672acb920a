/// <reference types="chrome" />
import type { Page, Worker } from '@playwright/test';
import { builtFiles, sizeBudgets, visitBudget, weigh } from '../bench/budget.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { apiRequests, expect, openPanel, panelOf, pathOf, settled, test } from './extension.ts';

const [pull] = ourRecordedPulls();
if (!pull) throw new Error('There are no recorded pulls.');
const path = pathOf(pull);
const change = 'Where more is worth it, change visitBudget in tests/bench/budget.ts and say why in the commit.';

const files = builtFiles('.output/chrome-mv3');
for (const budget of sizeBudgets) {
  test(`${budget.name} stays within ${budget.most / 1000} KB gzipped`, () => {
    const bytes = weigh(files, budget);
    expect(bytes, `${budget.name} is ${(bytes / 1000).toFixed(1)} KB gzipped, ${budget.most / 1000} KB is the limit. ${budget.whatToDo}`).toBeLessThanOrEqual(budget.most);
  });
}

/** Counts what the background asks its database to write, from now on. */
async function countWrites(background: Worker): Promise<() => Promise<number>> {
  await background.evaluate(() => {
    const counted = Object.assign(self, { writes: 0 });
    for (const name of ['put', 'add', 'delete'] as const) {
      const write = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
      Object.assign(IDBObjectStore.prototype, {
        [name](this: IDBObjectStore, ...given: unknown[]) {
          counted.writes += 1;
          return write.apply(this, given);
        },
      });
    }
  });
  return async () => {
    // What is written after the report is on its way by then.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return background.evaluate(() => {
      const counted = self as typeof self & { writes: number };
      const { writes } = counted;
      counted.writes = 0;
      return writes;
    });
  };
}

test('a visit keeps to its requests, points and writes to the database', async ({ installed }) => {
  const { github, background, open, signIn } = installed;
  await signIn();
  const written = await countWrites(background);
  for (const visit of ['cold', 'warm'] as const) {
    github.reset();
    const page = await open(path);
    await settled(page);
    const spent = { requests: apiRequests(github).length, points: github.points(), writes: await written() };
    // More than nothing on the first visit: otherwise nothing was counted.
    if (visit === 'cold') expect(Math.min(...Object.values(spent))).toBeGreaterThan(0);
    for (const what of ['requests', 'points', 'writes'] as const)
      expect(spent[what], `A ${visit} visit has ${spent[what]} ${what}, ${visitBudget[visit][what]} is the limit. Ask or write once for all that is needed. ${change}`).toBeLessThanOrEqual(visitBudget[visit][what]);
    await page.close();
  }
});

/** Nodes that what we drew adds to the page, open shadow roots included: with and, for a moment, without it. */
function countOurs(page: Page, drawn: 'summary' | 'panel'): Promise<number> {
  return page.evaluate((name) => {
    const count = (root: Document | ShadowRoot): number => {
      const walker = document.createTreeWalker(root);
      let nodes = 0;
      while (walker.nextNode()) {
        nodes += 1;
        if (walker.currentNode instanceof Element && walker.currentNode.shadowRoot) nodes += count(walker.currentNode.shadowRoot);
      }
      return nodes;
    };
    const nodes = count(document);
    document.querySelector(`[data-another-signal="${name}"]`)?.remove();
    return nodes - count(document);
  }, drawn);
}

test('summary and panel add no more nodes to the page than their budget', async ({ installed }) => {
  const { open, signIn } = installed;
  await signIn();
  const page = await open(path);
  await settled(page);
  const summary = await countOurs(page, 'summary');
  expect(summary, 'The summary is not on the page.').toBeGreaterThan(0);
  expect(summary, `The summary adds ${summary} nodes. Draw a mark or a word less, or several as one. ${change}`).toBeLessThanOrEqual(visitBudget.nodes.summary);

  await openPanel(page);
  const findings = await panelOf(page).locator('[data-signal]').count();
  expect(findings).toBeGreaterThan(0);
  const panel = await countOurs(page, 'panel');
  const most = visitBudget.nodes.panelWithout + findings * visitBudget.nodes.panelEachFinding;
  expect(panel, `The panel adds ${panel} nodes for ${findings} findings, ${most} is the limit. What is folded needs no nodes. ${change}`).toBeLessThanOrEqual(most);
});

for (const other of ['/', `/${pull.repository}`, `/${pull.repository}/issues`])
  test(`on ${other} there is no node, no request and no line to the background`, async ({ installed }) => {
    const { github, background, open, signIn } = installed;
    await signIn();
    await background.evaluate(() => {
      const counted = Object.assign(self, { lines: 0 });
      chrome.runtime.onConnect.addListener(() => void (counted.lines += 1));
    });
    const lines = () => background.evaluate(() => (self as typeof self & { lines: number }).lines);
    github.reset();
    const page = await open(other);
    await page.waitForTimeout(1_000);
    const sentence = 'This page is none of ours: lib/page/locate.ts decides, and nothing else runs before it.';
    expect(await page.locator('[data-another-signal]').count(), sentence).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length), sentence).toBe(0);
    expect(apiRequests(github), sentence).toEqual([]);
    expect(await lines(), sentence).toBe(0);
    // The count counts: a pull request does open a line.
    await open(path).then(settled);
    expect(await lines()).toBeGreaterThan(0);
  });
