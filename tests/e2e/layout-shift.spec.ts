import { pullsWithVoices } from '../fixtures/voices.ts';
import { expect, settled, test } from './extension.ts';

const conversation = '/willowbrook/lanternfish/pull/21';
/** Machines' words on it; tests/e2e/voices.spec.ts names them. */
const strips = 11;

/** How much of what stood still before moves from the moment the page is drawn until its strips stand; Chromium's own score. */
for (const width of [1280, 720, 320])
  test.describe(`at ${width} pixels`, () => {
    test.use({ settings: { pulls: pullsWithVoices(), viewport: { width, height: 2400 } } });
    test('no strip moves anything when it comes', async ({ installed: { github, newPage } }) => {
      const page = await newPage();
      await page.addInitScript(() => {
        const world = window as { shifts?: number };
        world.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) world.shifts = (world.shifts ?? 0) + ((entry as unknown as { value: number }).value ?? 0);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const release = github.hold({ host: 'api.github.com' });
      await page.goto(`https://github.com${conversation}`);
      await expect(page.locator('[data-another-signal="strip"]')).toHaveCount(strips);
      release();
      await settled(page);
      expect(await page.evaluate(() => (window as { shifts?: number }).shifts)).toBe(0);
    });

    test('the counts of the summary begin at one place, whatever they say', async ({ installed: { newPage } }) => {
      const page = await newPage();
      await page.goto(`https://github.com${conversation}`);
      await settled(page);
      const begins = await page.locator('another-signal-summary .rest').evaluate((rest) =>
        ['loading', '1 clear', '12 clear · 14 not applicable · 3 loading · 2 not known', '9 clear · 14 not applicable · 13 loading · 2 not known'].map((text) => {
          rest.textContent = text;
          return rest.getBoundingClientRect().left;
        }),
      );
      expect(new Set(begins).size).toBe(1);
    });
  });
