/// <reference types="chrome" />
import { test as plain, type Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';
import { printTable } from './fault-table.ts';
import { diffFaults, pullFaults, requestFaults, rows as table, spoils, type FaultRow } from './fault-rows.ts';
import { some } from '../whole.ts';
import { expect, findingOf, openPanel, panelOf, pathOf, summaryOf, test, type Installed } from './extension.ts';

const [recorded] = ourRecordedPulls();
if (!recorded) throw new Error('There are no recorded pulls.');
const repository = 'lantern/faults';
const first = 700;
const pulls: RecordedPull[] = table.map(({ pull }, index) => ({ ...recorded, ...pull, repository, number: first + index }));
const numberOf = (row: FaultRow) => first + table.indexOf(row);

plain('the table has a row for every fault, and no other', () => {
  const named: readonly string[] = [...requestFaults, ...diffFaults, ...pullFaults];
  expect(table.map(({ name }) => name).sort()).toEqual([...named].sort());
});

const textOf = async (page: Page) => (await panelOf(page).locator('.notices').allTextContents()).join(' ').replace(/\s+/g, ' ');
const summaryText = async (page: Page) => (await summaryOf(page).locator('.chip, .rest').allTextContents()).join(', ').replace(/\s+/g, ' ').trim();
const outcomesOf = (page: Page) => panelOf(page).locator('[data-signal]').evaluateAll((all) => all.map((each) => `${each.getAttribute('data-signal')} ${each.getAttribute('data-outcome')}`));

/** As `settled`, but as long as a diff that never comes is waited for. */
const answered = (page: Page) => expect(summaryOf(page).locator('.rest[data-complete]')).toBeAttached({ timeout: 60_000 });

test.describe('faults', () => {
  test.use({ settings: { pulls } });
  // All rows stand open at once; a slow machine takes its time over forty pages.
  test.setTimeout(300_000);

  test('requests: what is seen, that nothing known is lost, and how it heals', ({ installed }) => standThrough(installed, some(table.filter(({ alone }) => !alone))));
  for (const row of some(table.filter(({ alone }) => alone))) test(`the whole account: ${row.name}`, ({ installed }) => standThrough(installed, [row]));

  async function standThrough({ github, open, openOptions, signIn }: Installed, rows: readonly FaultRow[]): Promise<void> {
    await signIn();
    const pathFor = (row: FaultRow) => pathOf({ repository, number: numberOf(row) });
    const opener = await open(pathFor(rows[0]!));
    await openPanel(opener);

    // Rows that spoil a later visit are visited once before, so that there is something to lose.
    const known = rows.filter(({ on, fault }) => on === 'api' && fault !== null && fault.kind !== 'edit');
    const pages = new Map<FaultRow, Page>();
    const before = new Map<FaultRow, string[]>();
    for (const row of known) pages.set(row, await open(pathFor(row)));
    for (const row of known) {
      const page = pages.get(row)!;
      await answered(page);
      await expect(panelOf(page).locator('[data-signal]').first()).toBeAttached();
      before.set(row, await outcomesOf(page));
    }
    const ends = new Map(rows.map((row) => [row, row.fault && github.fault(spoils(row, numberOf(row)), row.fault)] as const));
    for (const row of known) github.update({ owner: 'lantern', repository: 'faults', number: numberOf(row) }, {});
    await Promise.all(rows.map(async (row) => {
      const page = pages.get(row);
      if (page) await page.reload();
      else pages.set(row, await open(pathFor(row)));
    }));

    const seen = new Map<FaultRow, { summary: string; panel: string }>();
    for (const row of rows) {
      const page = pages.get(row)!;
      await answered(page);
      if (row.says) await expect(panelOf(page).locator('.notices'), row.name).toContainText(row.says, { timeout: 30_000 });
      else await expect.poll(() => textOf(page), { message: row.name, timeout: 30_000 }).toBe('');
      seen.set(row, { summary: await summaryText(page), panel: (await textOf(page)) || 'all is well' });
      const held = before.get(row);
      if (held) expect(await outcomesOf(page), `${row.name}: what was known stays`).toEqual(held);
      else if (row.name !== 'diff: empty' && !row.says) await expect(findingOf(page, 'diff-size')).not.toHaveAttribute('data-outcome', 'unavailable');
      expect(await panelOf(page).locator('header time, header .age').first().textContent(), row.name).not.toMatch(/Loading/);
    }
    const many = [...pages].find(([{ name }]) => name === 'diff: 3,000 files')?.[1];
    if (many) await expect(findingOf(many, 'diff-size')).toContainText('12,000 lines to review in 3,000 files');

    for (const end of ends.values()) end?.();
    const after = new Map<FaultRow, string>();
    await Promise.all(rows.map(async (row) => {
      const page = pages.get(row)!;
      const notices = panelOf(page).locator('.notices');
      const started = Date.now();
      if (row.heals === 'when asked again') await panelOf(page).getByRole('button', { name: 'Ask GitHub again' }).click();
      // Each time that asking again did not help the pause doubles; on a slow machine that may have been several times.
      const again = row.heals === 'by itself' ? await notices.locator('time').first().getAttribute('datetime', { timeout: 1_000 }).catch(() => null) : null;
      const wait = again === null ? 75_000 : Math.max(75_000, Date.parse(again) - Date.now() + 45_000);
      await expect(notices, `${row.name} heals`).toHaveCount(0, { timeout: wait });
      await answered(page);
      expect(await panelOf(page).locator('[data-outcome="unavailable"]').count(), `${row.name}: all is known`).toBe(0);
      await expect(summaryOf(page).locator('.rest')).not.toContainText('loading');
      after.set(row, row.heals === 'nothing to heal' ? 'nothing to heal' : `${row.heals}, within ${Math.ceil((Date.now() - started) / 1000)} s`);
    }));
    // The options page has one request of its own: whose token this is.
    const options = await openOptions();
    const told = new Map<FaultRow, string>();
    for (const row of rows) {
      if (row.on !== 'api' || row.fault === null || row.fault.kind === 'edit' || /GraphQL|RATE_LIMITED|field/.test(row.name)) {
        told.set(row, 'asks nothing of this');
        continue;
      }
      const end = github.fault({ path: '/user' }, row.fault);
      await options.getByRole('button', { name: 'Check' }).click();
      const answer = options.locator('.answer');
      await expect(answer, row.name).not.toContainText('Asking GitHub', { timeout: 15_000 });
      told.set(row, ((await answer.textContent()) ?? '').replace(/\s+/g, ' '));
      expect(told.get(row), row.name).not.toBe('');
      end();
    }
    printTable(rows.map((row) => ({ fault: row.name, ...seen.get(row)!, list: 'in faults-lists.spec.ts', options: told.get(row)!, after: after.get(row)! })));
  }
});
