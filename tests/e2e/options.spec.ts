import type { Page } from '@playwright/test';
import type { GitHub } from '../github/server.ts';
import { some } from '../whole.ts';
import { axeFinds } from './axe.ts';
import { expect, picture, test as base } from './extension.ts';

interface Options {
  readonly page: Page;
  readonly github: GitHub;
  /** Opens the options page once more, in a tab of its own. */
  readonly open: (place?: string) => Promise<Page>;
}

/** The extension as just installed, its options page open, and the stand-in answering for GitHub. */
const test = base.extend<{ options: Options }>({
  settings: { pulls: [], login: 'ada-example' },
  options: async ({ installed: { github, openOptions } }, use) => {
    const open = async (place = '') => {
      const page = await openOptions(place);
      await page.getByRole('heading', { name: 'About' }).waitFor();
      return page;
    };
    await use({ page: await open(), github, open });
  },
});

const signal = (page: Page, section: string, title: string) => page.getByRole('region', { name: section }).locator('details', { has: page.getByRole('heading', { name: title }) });
const saved = (page: Page) => expect(page.locator('header').getByRole('status')).toHaveText('Saved');

test('a threshold is saved as typed, inherited by a repository, seen in the other page, and reset', async ({ options: { page, open } }) => {
  const other = await open();
  const mine = signal(page, 'Your defaults', 'Diff size');
  await mine.locator('summary').click();
  const lines = mine.getByLabel('Lines to review', { exact: true });
  const inherited = await lines.getAttribute('placeholder');
  await expect(mine).toContainText(`${inherited}, the default`);
  await lines.fill('923');
  await saved(page);
  await expect(mine).toContainText('923, your default');

  const theirs = signal(other, 'Your defaults', 'Diff size');
  await theirs.locator('summary').click();
  await expect(theirs.getByLabel('Lines to review', { exact: true })).toHaveValue('923');

  await other.getByLabel('Open a repository').fill('https://github.com/Octo-Org/Grid/pull/7');
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByRole('heading', { name: 'octo-org/grid' })).toBeFocused();
  const here = signal(other, 'Repositories', 'Diff size');
  await here.locator('summary').click();
  await expect(here).toContainText('923, your default');
  await here.getByLabel('Lines to review', { exact: true }).fill('77');
  await saved(other);
  await expect(here).toContainText('77, set for this repository');
  await expect(page.getByRole('button', { name: 'octo-org/grid 1 set' })).toBeVisible();

  await here.getByRole('button', { name: 'Reset Lines to review' }).click();
  await expect(here).toContainText('923, your default');
  await expect(page.getByRole('button', { name: 'octo-org/grid 1 set' })).toHaveCount(0);
});

test('a wrong value is named beside its field and not saved; the rest is', async ({ options: { page, open } }) => {
  const form = signal(page, 'Your defaults', 'Diff size');
  await form.locator('summary').click();
  const lines = form.getByLabel('Lines to review', { exact: true });
  await lines.fill('-3');
  await expect(lines).toHaveAttribute('aria-invalid', 'true');
  await expect(lines).toHaveAccessibleDescription(/Lines to review must be a whole number of at least \d+\. This is not saved\./);
  await form.getByLabel('This signal').selectOption('off');
  await saved(page);
  await form.getByLabel('This signal').selectOption('on');
  const again = await open('signal=diff-size');
  await expect(signal(again, 'Your defaults', 'Diff size').locator('summary')).toBeFocused();
  await expect(signal(again, 'Your defaults', 'Diff size').getByLabel('Lines to review', { exact: true })).toHaveValue('');
});

test('an address opens a repository at a signal', async ({ options: { open } }) => {
  const page = await open('repository=Octo-Org/Grid&signal=diff-size');
  const form = signal(page, 'Repositories', 'Diff size');
  await expect(form.locator('summary')).toBeFocused();
  await expect(form).toHaveAttribute('open', '');
});

test('the token is stored, checked with one request, removed, and never part of the document', async ({ options: { page, github } }) => {
  const field = page.getByLabel('GitHub token');
  const check = page.getByRole('button', { name: 'Check' });
  const answer = page.getByRole('region', { name: 'Token' }).getByRole('status');
  await field.fill(` ${github.token} `);
  await saved(page);
  await check.click();
  await expect(answer).toContainText('This is the token of ada-example.');
  await expect(answer).toContainText('It expires on January 1, 2099.');
  await expect(answer).toContainText('It has no scopes: it reads what is public.');
  await expect(answer).toContainText(/[\d,]+ of [\d,]+ requests are left until/);
  expect(github.requests.map(({ host, path, cookies }) => ({ host, path, cookies }))).toEqual([{ host: 'api.github.com', path: '/user', cookies: false }]);
  expect(await page.content()).not.toContain(github.token);

  for (const [fault, sentence] of [
    [{ kind: 'offline' }, 'GitHub could not be reached.'], [{ kind: 'bad-token' }, 'GitHub does not accept this token.'],
    [{ kind: 'sso' }, 'single sign-on'], [{ kind: 'rate-limit' }, 'GitHub asks for a pause'], [{ kind: 'status', status: 502 }, 'a problem of its own'],
  ] as const) {
    const heal = github.fault({ host: 'api.github.com' }, fault);
    await check.click();
    await expect(answer).toContainText(sentence);
    expect(await page.content()).not.toContain(github.token);
    heal();
  }

  await page.reload();
  await expect(field).toHaveValue(github.token);
  expect(await page.content()).not.toContain(github.token);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.locator('header').getByRole('status')).toHaveText('Token removed');
  await expect(field).toBeFocused();
  await page.reload();
  await expect(field).toHaveValue('');
});

test('axe finds nothing, and nothing overflows: light and dark, with and without more contrast', async ({ options: { page } }, info) => {
  // Axe goes through all of a long page four times.
  test.setTimeout(240_000);
  await page.getByLabel('Open a repository').fill('octo-org/grid');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Repositories' }).locator('details > summary')).not.toHaveCount(0);
  for (const summary of await page.locator('details > summary').all()) await summary.click();
  const lines = signal(page, 'Repositories', 'Diff size').getByLabel('Lines to review', { exact: true });
  await lines.fill('many');
  await expect(lines).toHaveAttribute('aria-invalid', 'true');
  const resize = async (width: number, fontSize: string) => {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => { document.documentElement.style.fontSize = size; }, fontSize);
  };
  for (const colorScheme of ['light', 'dark'] as const)
    for (const contrast of some(['no-preference', 'more'] as const)) {
      const note = `${colorScheme}, contrast ${contrast}`;
      await page.emulateMedia({ colorScheme, contrast });
      await resize(1280, '');
      expect(await axeFinds(page), note).toEqual([]);
      for (const [name, width, fontSize] of [['wide', 1280, '87.5%'], ['narrow', 320, '87.5%'], ['large', 640, '175%']] as const) {
        await resize(width, fontSize);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${note}, ${name} scrolls sideways`).toBeLessThanOrEqual(width);
        await picture(page, info, `${colorScheme}-${contrast}-${name}`, { fullPage: true });
      }
    }
});
