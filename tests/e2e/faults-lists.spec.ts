import type { Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';
import { printTable } from './fault-table.ts';
import { rows as table, type FaultRow } from './fault-rows.ts';
import { some } from '../whole.ts';
import { apiRequests, expect, test } from './extension.ts';

const recorded = ourRecordedPulls().find(({ number }) => number === 102);
if (!recorded) throw new Error('The recorded pull that raises is gone.');
/** A list is one GraphQL request; what concerns the diff or one pull request alone it never sees. */
const rows = some(table.filter(({ on, fault, alone }) => on === 'api' && fault !== null && fault.kind !== 'edit' && !alone));
const nameOf = (row: FaultRow) => `list-${rows.indexOf(row)}`;
const pulls: RecordedPull[] = rows.map((row) => ({ ...recorded, repository: `lantern/${nameOf(row)}`, number: 1 }));

const complete = (page: Page) => expect(page.locator('[data-another-signal="chips"][data-complete]')).toHaveCount(1, { timeout: 40_000 });
const chips = async (page: Page) => (await page.locator('[data-another-signal="chips"] a').allTextContents()).map((text) => text.trim()).join(', ');
const height = (page: Page) => page.locator('[data-another-signal="chips"]').evaluate((host) => host.closest('li, .js-issue-row, div')?.getBoundingClientRect().height);

test.describe('faults in lists', () => {
  test.use({ settings: { pulls } });
  test.setTimeout(180_000);

  test('a list stays as GitHub drew it, says what is known, and knows all again afterwards', async ({ installed }) => {
    const { github, open, signIn } = installed;
    await signIn();
    for (const row of rows) github.fault(({ list }) => list === nameOf(row), row.fault!.kind === 'partial' ? { kind: 'partial', path: ['r0', 'pullRequest'] } : row.fault!);
    const pages = new Map<FaultRow, Page>();
    for (const row of rows) pages.set(row, await open(`/lantern/${nameOf(row)}/pulls`));
    const seen = new Map<FaultRow, { text: string; height: number | undefined }>();
    for (const [row, page] of pages) {
      await complete(page);
      seen.set(row, { text: await chips(page), height: await height(page) });
    }
    expect(apiRequests(github).filter(({ list }) => list !== null).length).toBeGreaterThanOrEqual(rows.length);
    github.reset();
    const after = new Map<FaultRow, string>();
    for (const [row, page] of pages) {
      await page.reload();
      await complete(page);
      after.set(row, await chips(page));
      expect(after.get(row), `${row.name}: all is known again`).toContain('Diff size');
      expect(await height(page), `${row.name}: no row moves`).toBe(seen.get(row)?.height);
    }
    printTable(rows.map((row) => ({ fault: row.name, list: seen.get(row)?.text || 'GitHub’s own row, nothing added', after: `at the next look: ${after.get(row)}` })));
  });
});
