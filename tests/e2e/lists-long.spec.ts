import { manyPulls } from '../fixtures/many-pulls.ts';
import { some } from '../whole.ts';
import { apiRequests, expect, test } from './extension.ts';
import { chipsOf, links, list, onePerRow, settled } from './list-rows.ts';

test.describe('200 rows', () => {
  test.use({ settings: { pulls: manyPulls(200) } });

  test('scrolling through them is one request per 25', async ({ installed }) => {
    const { github, open, signIn } = installed;
    await signIn();
    const page = await open(`${list}?rows=200`);
    await settled(page, 25);
    expect(apiRequests(github)).toHaveLength(1);
    for (;;) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(60);
      if (await page.evaluate(() => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1)) break;
    }
    await settled(page, 200);
    expect(apiRequests(github)).toHaveLength(8);
    expect(github.points()).toBe(8);
    expect(await onePerRow(page)).toEqual(Array(200).fill(1));
  });

  test('a row lost while the background was stopped is asked again', async ({ installed }) => {
    const { github, open, signIn, context } = installed;
    await signIn();
    const release = github.hold({ host: 'api.github.com' });
    const page = await open(list);
    await expect.poll(() => apiRequests(github).length).toBe(1);
    const client = await context.newCDPSession(page);
    await client.send('ServiceWorker.enable');
    await client.send('ServiceWorker.stopAllWorkers');
    release();
    await expect(links(page).first()).toBeVisible({ timeout: 20_000 });
    await settled(page, 25);
  });
});

test.describe('lists of every kind', () => {
  test.use({ settings: { pulls: [...manyPulls(8), ...manyPulls(4, 'mosswood/ferngrid')] } });
  const kinds = [
    ['/harbor-lights/tidewatch/labels/gauges', 3],
    ['/harbor-lights/tidewatch/milestone/1', 8],
    ['/harbor-lights/tidewatch/issues?q=is%3Apr+is%3Aopen', 8],
    ['/issues?q=is%3Apr', 12],
    ['/pulls', 12],
    ['/pulls/inbox', 12],
    ['/search?q=tides&type=pullrequests', 12],
  ] as const;

  for (const family of some(['react', 'rails'] as const))
    test(`${family}: pull requests get chips, issues none`, async ({ installed }) => {
      const { github, open, signIn } = installed;
      github.show({ family });
      await signIn();
      for (const [path, count] of kinds) {
        const page = await open(path);
        await settled(page, count);
        expect(await chipsOf(page.locator('[data-standin="issue"]')).count(), path).toBe(0);
        await expect(links(page).first(), path).toBeVisible();
        await page.close();
      }
      expect(apiRequests(github).length).toBeLessThanOrEqual(3);
    });
});
