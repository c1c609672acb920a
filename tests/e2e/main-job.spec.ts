import type { Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { whole } from '../whole.ts';
import { apiRequests, expect, findingOf, openPanel, panelOf, pathOf, pressToolbar, settled, summaryOf, test } from './extension.ts';
import type { GitHub } from '../github/server.ts';

const [pull] = ourRecordedPulls();
if (!pull) throw new Error('There are no recorded pulls.');
const path = pathOf(pull);

const kinds = (github: GitHub) => apiRequests(github).map(({ kind, query }) => query ?? kind).sort();

/** Opens the panel, and waits for what is asked only then. */
async function openFor(page: Page, github: GitHub, last: readonly string[]): Promise<void> {
  await openPanel(page);
  await expect.poll(() => kinds(github)).toEqual(expect.arrayContaining([...last]));
  await settled(page);
}

test('a cold visit makes three requests for two points; a second shows everything before its one answer', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  const page = await open(path);
  await settled(page);
  expect(kinds(github)).toEqual(['PullRequest', 'Repository', 'diff']);
  expect(github.points()).toBeLessThanOrEqual(2);
  // This head commit has no check, so that only its author is asked about.
  await openFor(page, github, ['Person']);
  await expect(panelOf(page).locator('[data-outcome="unavailable"]')).toHaveCount(0);
  const shown = await panelOf(page).locator('[data-signal] .sentence').allTextContents();

  github.reset();
  const release = github.hold({ host: 'api.github.com' });
  await page.reload();
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).locator('[data-signal]').first()).toBeAttached();
  expect(await panelOf(page).locator('[data-signal] .sentence').allTextContents()).toEqual(shown);
  expect(await panelOf(page).locator('[data-outcome="unavailable"]').count()).toBe(0);
  release();
  await settled(page);
  expect(kinds(github)).toEqual(['PullRequestHead']);
});

test('an open panel asks for the author and the checks, two requests and two points more', async ({ installed }) => {
  const { github, open, signIn } = installed;
  const checked = ourRecordedPulls().find(({ checks, activity }) => checks && activity);
  if (!checked) throw new Error('No recorded pull has checks and says what its author does.');
  await signIn();
  const page = await open(pathOf(checked));
  await settled(page);
  const closed = { requests: kinds(github), points: github.points() };
  await openFor(page, github, ['Person', 'PullRequestChecks']);
  const opened = { requests: kinds(github), points: github.points() };
  console.log(`A cold visit, panel closed: ${closed.requests.length} requests, ${closed.points} points; open: ${opened.requests.length} requests, ${opened.points} points.`);
  expect(closed.requests).toEqual(['PullRequest', 'Repository', 'diff']);
  expect(closed.points).toBeLessThanOrEqual(2);
  expect(opened.requests).toEqual(['Person', 'PullRequest', 'PullRequestChecks', 'Repository', 'diff']);
  expect(opened.points).toBeLessThanOrEqual(4);

  // Left open, the next visit asks for the checks again, for they change without the pull request; the author is known.
  github.reset();
  await page.reload();
  await expect.poll(() => kinds(github)).toEqual(['PullRequestChecks', 'PullRequestHead']);
  await settled(page);
  expect(kinds(github)).toEqual(['PullRequestChecks', 'PullRequestHead']);
});

test('what the page itself says is on screen before any answer, and nothing moves when the rest arrives', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  const release = github.hold({ host: 'api.github.com' });
  const disclosed = ourRecordedPulls().find(({ commits }) => commits.some(({ message }) => /^Assisted-by: /m.test(message)));
  if (!disclosed) throw new Error('No recorded pull discloses anything in a trailer.');
  const page = await open(pathOf(disclosed));
  await expect(summaryOf(page).locator('[data-signal="ai-disclosure"][data-outcome="raised"]')).toBeVisible();
  expect(apiRequests(github).every(({ status }) => status === null)).toBe(true);
  await page.evaluate(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: false });
    Object.assign(window, { shifts });
  });
  const place = await page.locator('.js-command-palette-pull-body').boundingBox();
  release();
  await settled(page);
  await page.waitForTimeout(200);
  expect(await page.locator('.js-command-palette-pull-body').boundingBox()).toEqual(place);
  expect(await page.evaluate(() => (window as typeof window & { shifts: number[] }).shifts)).toEqual([]);
});

test('the panel’s script comes when the summary is pointed at, and shows nothing before the click', async ({ installed }) => {
  const { open, signIn } = installed;
  await signIn();
  const page = await open(pathOf(pull));
  await settled(page);
  const panel = page.locator('[data-another-signal="panel"]');
  await expect(panel).toHaveCount(0);
  await summaryOf(page).hover();
  await expect(panel).toBeAttached();
  await expect(panel).toBeHidden();
  await openPanel(page);
  await expect(panel).toBeVisible();
});

test.describe('many tabs at once', () => {
  const many = Array.from({ length: whole ? 20 : 8 }, (_, index) => ({ ...pull, number: 900 + index }));
  test.use({ settings: { pulls: many } });

  test('of one repository share the request for it', async ({ installed }) => {
    const { github, open, signIn } = installed;
    await signIn();
    const pages = await Promise.all(many.map((each) => open(pathOf(each))));
    await Promise.all(pages.map(settled));
    const asked = apiRequests(github);
    expect(asked.filter(({ query }) => query === 'PullRequest')).toHaveLength(many.length);
    expect(asked.filter(({ query }) => query === 'Repository')).toHaveLength(1);
  });
});

test('a threshold changed in the options page changes an open panel at once, without a request', async ({ installed }) => {
  const { github, open, openOptions, signIn } = installed;
  await signIn();
  const page = await open(path);
  await openPanel(page);
  await expect(findingOf(page, 'diff-size')).toHaveAttribute('data-outcome', 'clear');
  github.reset();
  const options = await openOptions(`repository=${pull.repository}&signal=diff-size`);
  const field = options.getByRole('region', { name: 'Repositories' }).getByLabel(/Lines to review/);
  await field.fill('1');
  await expect(findingOf(page, 'diff-size')).toHaveAttribute('data-outcome', 'raised');
  await expect(findingOf(page, 'diff-size').locator('.sentence')).toContainText('1');
  expect(apiRequests(github)).toEqual([]);
});

test('the panel remembers that it was open, and closes by Escape with the focus where it was', async ({ installed }) => {
  const { open, signIn } = installed;
  await signIn();
  const page = await open(path);
  await openPanel(page);
  await expect(panelOf(page).getByRole('heading', { name: 'Signals' })).toBeFocused();
  await page.reload();
  await expect(panelOf(page)).toBeVisible();
  await panelOf(page).getByRole('heading', { name: 'Signals' }).focus();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await page.reload();
  await settled(page);
  await expect(panelOf(page)).toBeHidden();
});

test('the toolbar button opens and closes the panel', async ({ installed }) => {
  const { background, open, signIn } = installed;
  await signIn();
  const page = await open(path);
  await settled(page);
  await pressToolbar(background);
  await expect(panelOf(page)).toBeVisible();
  await pressToolbar(background);
  await expect(panelOf(page)).toBeHidden();
});

test('a chip opens the panel at its finding', async ({ installed }) => {
  const { open, signIn } = installed;
  await signIn();
  const raised = ourRecordedPulls().find(({ number }) => number === 102);
  const page = await open(pathOf(raised ?? pull));
  await settled(page);
  await summaryOf(page).locator('.chip').first().click();
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).locator('[data-outcome="raised"] [aria-expanded="true"]')).toHaveCount(1);
});
