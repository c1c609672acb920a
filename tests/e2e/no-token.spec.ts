import type { Locator, Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { axeFinds } from './axe.ts';
import { apiRequests, expect, findingOf, openPanel, panelOf, pathOf, picture, settled, summaryOf, test } from './extension.ts';

const pulls = ourRecordedPulls();
const [pull] = pulls;
const hidden = pulls.find(({ isPrivate }) => isPrivate);
if (!pull || !hidden) throw new Error('There is no public and no private recorded pull.');

const budget = (page: Page): Locator => panelOf(page).locator('.budget');

/** What GitHub answers about people, linked issues and conversations only to those who sign in. */
const tokenOnly = ['recent-spread', 'commit-identity', 'lookalike-account', 'author-reply', 'need', 'competing-pulls'] as const;

/** Outcome and sentence by signal, of those that can be known without a token; a history is its counts, to which a token adds more. */
async function said(page: Page): Promise<Record<string, string>> {
  const found = await panelOf(page).locator('[data-signal]').evaluateAll((all) =>
    all.map((each) => [(each as HTMLElement).dataset['signal'] ?? '', `${(each as HTMLElement).dataset['outcome']}: ${each.querySelector('.sentence')?.textContent.split(/[.;]/)[0]}`] as const),
  );
  return Object.fromEntries(found.filter(([signal]) => !tokenOnly.some((only) => only === signal)));
}

test('without a token the signals say the same on a public pull request, for a few of sixty requests', async ({ installed }, info) => {
  const { github, open, signIn } = installed;
  const page = await open(pathOf(pull));
  await settled(page);
  const counted = () => apiRequests(github).filter(({ path }) => !path.startsWith('/search/'));
  const closed = counted().length;
  expect(closed).toBeLessThanOrEqual(12);
  await openPanel(page);
  // The checks one by one: runs and statuses.
  await expect.poll(() => counted().length).toBe(closed + 2);
  await settled(page);
  const unknown = panelOf(page).locator('[data-signal][data-outcome="unavailable"]');
  await expect.poll(() => unknown.evaluateAll((found) => found.map((each) => (each as HTMLElement).dataset['signal']))).toEqual([...tokenOnly]);
  await expect(panelOf(page).locator('.notices').getByText(/^A token without any scope would add: /)).toHaveCount(1);
  const without = await said(page);
  expect(Object.keys(without)).toEqual(expect.arrayContaining(['diff-size', 'missing-tests', 'contributor-history', 'ai-disclosure', 'ai-policy', 'human-review']));
  const spent = counted();
  expect(apiRequests(github).every(({ scheme }) => scheme === null)).toBe(true);
  await expect(budget(page)).toContainText(`${60 - spent.length} of 60 requests without a token left until`);
  expect(await axeFinds(page, ['[data-another-signal="panel"]'])).toEqual([]);
  await picture(page, info, 'panel');

  github.reset();
  const again = await open(pathOf(pull));
  await settled(again);
  expect(apiRequests(github), 'ten minutes later at the earliest').toEqual([]);

  await signIn();
  await expect(budget(page)).toContainText('of 5,000 requests left until');
  await settled(page);
  await expect.poll(() => said(page)).toMatchObject(without);
});

test.describe('an hour of reading', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...pull, number: 900 + index }));
  test.use({ settings: { pulls: many } });
  test.setTimeout(180_000);

  test('the sixtieth request is followed by calm', async ({ installed }, info) => {
    const { github, open } = installed;
    const page = await open(pathOf(many[0]!));
    await openPanel(page);
    for (const each of many.slice(1)) {
      await page.goto(`https://github.com${pathOf(each)}`);
      await settled(page);
      if (/ 0 of 60/.test(` ${await budget(page).textContent().catch(() => '')}`)) break;
    }
    const core = () => apiRequests(github).filter(({ path }) => !path.startsWith('/search/'));
    expect(core()).toHaveLength(60);
    expect(core().every(({ status }) => status === 200 || status === 304 || status === 404)).toBe(true);

    const next = await open(pathOf(many.at(-1)!));
    await settled(next);
    await expect(panelOf(next).locator('.notices')).toContainText('used up for this hour');
    await expect(panelOf(next).getByRole('button', { name: 'Add a token' })).toHaveCount(1);
    await expect(summaryOf(next)).toContainText('AI assistance');
    expect(core(), 'nothing more is asked').toHaveLength(60);
    await picture(next, info, 'used-up');
    const known = await open(pathOf(many[0]!));
    await settled(known);
    await expect(findingOf(known, 'diff-size')).not.toHaveAttribute('data-outcome', 'unavailable');
  });
});

test('of a private repository the page is shown, and what a token would add is said once', async ({ installed }, info) => {
  const { github, open } = installed;
  const page = await open(pathOf(hidden));
  await openPanel(page);
  await expect(panelOf(page).locator('.notices')).toContainText('signed-in readers only');
  await expect(panelOf(page).locator('.notices').getByRole('button', { name: 'Add a token' })).toHaveCount(1);
  await expect(budget(page).getByRole('button')).toHaveCount(0);
  await expect(findingOf(page, 'ai-disclosure')).not.toHaveAttribute('data-outcome', 'unavailable');
  await picture(page, info, 'private');
  github.reset();
  await page.reload();
  await settled(page);
  expect(apiRequests(github), 'what is hidden is not asked for again and again').toEqual([]);
});

test('another token is asked with at once, whatever the last one has left', async ({ installed }) => {
  const { background, github, open, signIn } = installed;
  await signIn();
  const end = github.fault({ kind: 'graphql' }, { kind: 'graphql-rate-limit', resetIn: 900 });
  const page = await open(pathOf(pull));
  await openPanel(page);
  await expect(panelOf(page).locator('.notices')).toContainText('no more requests from this account');
  end();
  // The stand-in knows one token: taken away and given again it is another one to us.
  await background.evaluate(() => chrome.storage.local.remove('token'));
  await signIn();
  await expect(budget(page)).toContainText(/[1-9][\d,]* of 5,000 requests left until/);
  await settled(page);
  // What GitHub answers only to those who sign in.
  await expect(findingOf(page, 'need')).not.toHaveAttribute('data-outcome', 'unavailable');
});
