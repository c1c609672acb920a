/// <reference types="chrome" />
import { manyPulls } from '../fixtures/many-pulls.ts';
import { axeFinds } from './axe.ts';
import { apiRequests, expect, panelOf, test } from './extension.ts';
import { chipsOf, heights, links, list, onePerRow, rows, rowSelector, settled, switchLists } from './list-rows.ts';

test.describe('25 rows', () => {
  test.use({ settings: { pulls: manyPulls(25) } });

  for (const family of ['react', 'rails'] as const) {
    test(`${family}: one request cold, none warm, and no row changes its height`, async ({ installed }) => {
      const { github, open, signIn, background } = installed;
      github.show({ family });
      await switchLists(background, { on: false, off: [] });
      const bare = await open(list);
      await bare.waitForTimeout(300);
      expect(await chipsOf(bare).count()).toBe(0);
      const without = await heights(bare);
      expect(without).toHaveLength(25);

      await signIn();
      await switchLists(background, { on: true, off: [] });
      await settled(bare, 25);
      console.log(`A list of 25 rows: ${apiRequests(github).length} request, ${github.points()} point.`);
      expect(apiRequests(github)).toHaveLength(1);
      expect(github.points()).toBe(1);
      expect(await links(bare).count()).toBeGreaterThan(5);
      expect(await heights(bare)).toEqual(without);

      github.reset();
      const warm = await open(list);
      await settled(warm, 25);
      expect(apiRequests(github)).toHaveLength(0);
      expect(await links(warm).count()).toBe(await links(bare).count());
      for (const width of [900, 320]) {
        await warm.setViewportSize({ width, height: 700 });
        const narrow = await heights(warm);
        await warm.evaluate(() => document.querySelectorAll<HTMLElement>('[data-another-signal="chips"]').forEach((host) => host.remove()));
        const alone = await heights(warm);
        expect(narrow).toEqual(alone);
        await settled(warm, 25);
        expect(await warm.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }

  test('without a token nothing is asked, and what rows say by themselves is shown', async ({ installed }) => {
    const { github, open } = installed;
    github.show({ family: 'rails' });
    const page = await open(list);
    await settled(page, 25);
    expect(apiRequests(github)).toEqual([]);
    const first = rows(page).filter({ hasText: 'First-time contributor' });
    await expect(links(first.first())).toHaveAttribute('aria-label', /History here/);
    expect(await links(page).count()).toBe(await first.count());
  });

  test('a click opens the pull request with the panel open', async ({ installed }) => {
    const { open, signIn } = installed;
    await signIn();
    const page = await open(list);
    await settled(page, 25);
    const link = links(page).first();
    const address = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(`https://github.com${address}`);
    await expect(panelOf(page)).toBeVisible({ timeout: 10_000 });
  });

  test('hovering and focusing say the sentences, Esc takes them away', async ({ installed }) => {
    const { open, signIn } = installed;
    await signIn();
    const page = await open(list);
    await settled(page, 25);
    const row = rows(page).filter({ has: page.locator('[data-signal="diff-size"]') }).first();
    const says = row.locator('[role="tooltip"]');
    await links(row).hover();
    await expect(says).toBeVisible();
    await expect(says).toContainText('lines to review in 40 files');
    await says.hover();
    await page.waitForTimeout(400);
    await expect(says).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(says).toHaveCount(0);
    await page.mouse.move(2, 2);
    await row.locator('a[data-testid="author-filter-link"]').focus();
    await page.keyboard.press('Tab');
    await expect(links(row)).toBeFocused();
    await expect(says).toBeVisible();
    await expect(links(row)).toHaveAttribute('aria-describedby', 'says');
    await page.keyboard.press('Tab');
    await expect(says).toHaveCount(0);
  });

  test('a repository can be left out, and lists switched off, while the page is open', async ({ installed }) => {
    const { github, open, signIn, background } = installed;
    await signIn();
    const page = await open(list);
    await settled(page, 25);
    await switchLists(background, { on: true, off: ['harbor-lights/tidewatch'] });
    await expect(chipsOf(page)).toHaveCount(0);
    github.reset();
    const other = await open(list);
    await other.waitForTimeout(500);
    expect(await chipsOf(other).count()).toBe(0);
    expect(apiRequests(github)).toEqual([]);
    await switchLists(background, { on: true, off: [] });
    await expect(chipsOf(page)).toHaveCount(25);
  });

  test('the options page has the switch, and an open list follows it', async ({ installed }) => {
    const { open, openOptions, signIn } = installed;
    await signIn();
    const page = await open(list);
    await settled(page, 25);
    const options = await openOptions('lists');
    const section = options.getByRole('region', { name: 'Lists' });
    await section.getByLabel('Leave a repository out').fill('no repository');
    await section.getByRole('button', { name: 'Leave out' }).click();
    await expect(section.getByRole('alert')).toContainText('not a repository');
    await section.getByLabel('Leave a repository out').fill('https://github.com/Harbor-Lights/tidewatch');
    await section.getByRole('button', { name: 'Leave out' }).click();
    await expect(chipsOf(page)).toHaveCount(0);
    await section.getByRole('button', { name: /harbor-lights\/tidewatch/ }).click();
    await expect(chipsOf(page)).toHaveCount(25);
    await section.getByLabel('Show raised signals in lists').uncheck();
    await expect(chipsOf(page)).toHaveCount(0);
    expect(await axeFinds(options)).toEqual([]);
    await section.getByLabel('Show raised signals in lists').check();
    await expect(chipsOf(page)).toHaveCount(25);
  });

  test('list, pull request, list again, and back: one host a row each time', async ({ installed }) => {
    const { github, open, signIn } = installed;
    await signIn();
    for (const family of ['react', 'rails'] as const) {
      github.show({ family });
      const page = await open(list);
      for (let turn = 0; turn < 3; turn += 1) {
        await settled(page, 25);
        expect(await onePerRow(page)).toEqual(Array(25).fill(1));
        await rows(page).nth(turn).locator('a[href*="/pull/"]').first().click();
        await expect(page.locator('[data-another-signal="summary"]')).toHaveCount(1);
        await expect(chipsOf(page)).toHaveCount(0);
        if (turn === 1) await page.goBack();
        else await page.evaluate((path) => {
          const link = document.createElement('a');
          link.href = path;
          link.dataset['discover'] = 'true';
          document.body.append(link);
          link.click();
          link.remove();
        }, list);
      }
      await settled(page, 25);
      expect(await onePerRow(page)).toEqual(Array(25).fill(1));
      await page.close();
    }
  });

  test('rows that GitHub draws anew, or uses for another pull request, say what is theirs', async ({ installed }) => {
    const { open, signIn } = installed;
    await signIn();
    const page = await open(list);
    await settled(page, 25);
    const label = (index: number) => links(rows(page).nth(index)).getAttribute('href', { timeout: 2_000 });
    const raised = await rows(page).evaluateAll((all) => all.flatMap((row, index) => (row.querySelector('[data-another-signal="chips"]')?.shadowRoot?.querySelector('a') ? [index] : [])));
    const [one = 0, two = 0] = raised;
    const before = [await label(one), await label(two)];
    await page.evaluate(([first, second, selector]) => {
      const links = [...document.querySelectorAll(selector)].map((row) => row.querySelector('a[data-testid="listitem-title-link"]'));
      const [a, b] = [links[first], links[second]];
      const [x, y] = [a?.getAttribute('href') ?? '', b?.getAttribute('href') ?? ''];
      a?.setAttribute('href', y);
      b?.setAttribute('href', x);
    }, [one, two, rowSelector] as const);
    await expect.poll(async () => [await label(one), await label(two)]).toEqual([before[1], before[0]]);
    await page.evaluate((selector) => {
      for (const row of document.querySelectorAll(selector)) row.replaceWith(row.cloneNode(true));
    }, rowSelector);
    await expect.poll(() => onePerRow(page)).toEqual(Array(25).fill(1));
    await expect(links(rows(page).nth(one))).toBeVisible();
  });

  test('axe finds nothing new on a list with chips and open words, light and dark', async ({ installed }) => {
    // Axe goes through the whole page four times.
    test.setTimeout(180_000);
    const { open, signIn, background } = installed;
    await signIn();
    await switchLists(background, { on: false, off: [] });
    const page = await open(list);
    const found = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      return axeFinds(page);
    };
    const without = { light: await found('light'), dark: await found('dark') };
    await switchLists(background, { on: true, off: [] });
    await settled(page, 25);
    await links(page).first().hover();
    await expect(page.locator('[role="tooltip"].says')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) expect((await found(colorScheme)).filter((each) => !without[colorScheme].includes(each)), colorScheme).toEqual([]);
    await expect(page.locator('[role="tooltip"].says'), 'its words were looked at').toBeVisible();
  });
});
