import type { Page } from '@playwright/test';
import { gauge } from '../bench/background.ts';
import { manyPulls } from '../fixtures/many-pulls.ts';
import { whole } from '../whole.ts';
import { apiRequests, expect, pathOf, settled, test } from './extension.ts';

/**
 * A day of a maintainer who looks after much; each pull request is visited once, and some tabs stay open all day. The whole
 * day is `npm run day`, a minute and more; CI spends a morning, `npm test` an hour.
 */
const days = { day: { pulls: 500, repositories: 40, open: 30 }, morning: { pulls: 40, repositories: 4, open: 6 }, hour: { pulls: 20, repositories: 4, open: 4 } };
const day = days[process.env['DAY'] === 'whole' ? 'day' : whole ? 'morning' : 'hour'];

const repositories = Array.from({ length: day.repositories }, (_, index) => `harbor-${Math.floor(index / 4)}/tidewatch-${index}`);
const pulls = repositories.flatMap((repository, index) => manyPulls(Math.floor(((index + 1) * day.pulls) / day.repositories) - Math.floor((index * day.pulls) / day.repositories), repository));

/**
 * What the day may take. A pull request costs one GraphQL point and its diff, a repository one more a day; GitHub gives
 * 5,000 points an hour. Bytes are twice what a day took when this was written: a leak of a tab or a pull request is more.
 */
const most = { requests: day.pulls * 2 + day.repositories, points: day.pulls + day.repositories, database: 15e6, heap: 42e6 };

test.describe('a day of use', () => {
  test.use({ settings: { pulls } });
  test.setTimeout(600_000);

  test(`${day.pulls} pull requests in ${day.repositories} repositories, ${day.open} of them open at once`, async ({ installed }) => {
    expect(pulls).toHaveLength(day.pulls);
    const { github, background, context, extensionId, signIn } = installed;
    await signIn();
    const measured = await gauge({ name: 'ours', extension: null, context, background, extensionId, close: () => Promise.resolve() });
    const started = await measured.heap();
    const queue = [...pulls];
    const visit = async (page: Page) => {
      for (let pull = queue.shift(); pull; pull = queue.shift()) {
        await page.goto(`https://github.com${pathOf(pull)}`);
        await settled(page);
      }
    };
    const tabs = await Promise.all(Array.from({ length: day.open }, () => context.newPage()));
    await Promise.all(tabs.map(visit));

    const asked = apiRequests(github);
    const kept = await background.evaluate(async () => (await navigator.storage.estimate()).usage ?? Number.NaN);
    const heap = await measured.heap();
    const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
    console.log(
      `A day: ${asked.length} requests, ${github.points()} points, ${mb(kept)} MB kept, heap of the background ${mb(started)} MB before and ${mb(heap)} MB with ${day.open} tabs open.`,
    );
    expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(most.requests);
    expect(github.points()).toBeLessThanOrEqual(most.points);
    expect(kept).toBeLessThan(most.database);
    expect(heap).toBeLessThan(most.heap);

    // In the evening everything is still known: the first pull request of the day asks only whether it changed.
    github.reset();
    const [page] = tabs;
    const [first] = pulls;
    if (!page || !first) throw new Error('unreachable');
    await page.goto(`https://github.com${pathOf(first)}`);
    await settled(page);
    expect(apiRequests(github).map(({ query }) => query)).toEqual(['PullRequestHead']);
  });
});
