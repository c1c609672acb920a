/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { GitHub } from '../github/server.ts';
import { forget, type Running } from './browsers.ts';
import { answersAfter, longestAnswer } from './journeys.ts';
import { spreadOf } from './statistics.ts';
import { shown, shownSpread, table } from './table.ts';
import { costOf, traced, type Cost } from './trace.ts';

/** One list, visited with nothing cached, and a long one scrolled through; milliseconds. */
export interface ListJourney {
  readonly rows: number;
  /** From the rows in the page, GitHub's script done with them, to the last row's chips. */
  readonly chips: number;
  /** That answer by itself. */
  readonly answer: number;
  readonly requests: number;
  readonly points: number;
  readonly scrolledRows: number;
  /** What the long list cost from its load to the end of the scrolling. */
  readonly scrolled: Cost;
}

declare global {
  interface Window {
    listMoments?: { rows: number | null; chips: number | null; count: number };
  }
}

const api = { host: 'api.github.com' } as const;
const longList = 100;

/** Has a page note when its rows and their chips stand. To be called before it is opened. */
async function noteChips(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moments: NonNullable<Window['listMoments']> = { rows: null, chips: null, count: 0 };
    window.listMoments = moments;
    const look = () => {
      const rows = [...document.querySelectorAll('ul[data-listview-component="items-list"] > li, .js-issue-row')];
      const app = rows[0]?.closest('react-app[data-ssr="true"]');
      if (rows.length === 0 || document.readyState === 'loading' || (app && !app.classList.contains('loaded') && document.readyState !== 'complete')) return;
      moments.rows ??= performance.now();
      moments.count = rows.length;
      if (document.querySelectorAll('[data-another-signal="chips"][data-complete]').length >= rows.length) moments.chips ??= performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'data-complete'] });
    document.addEventListener('readystatechange', look);
  });
}

/** Visits a list of 25 rows with nothing cached, then scrolls through one of a hundred. */
export async function travelList({ context, background }: Running, github: GitHub, path: string): Promise<ListJourney> {
  if (!background) throw new Error('There is no background.');
  await forget(background);
  github.reset();
  github.fault(api, { kind: 'late', milliseconds: answersAfter });
  const page = await context.newPage();
  await noteChips(page);
  await page.goto(`https://github.com${path}`);
  await page.waitForFunction(() => (window.listMoments?.chips ?? null) !== null, null, { timeout: 20_000, polling: 50 });
  const moments = await page.evaluate(() => window.listMoments);
  const [requests, points, answer] = [github.requests.filter(({ host }) => host === api.host).length, github.points(), longestAnswer(github)];
  await page.close();
  github.reset();

  await forget(background);
  const address = `https://github.com${path}?rows=${longList}`;
  const long = await context.newPage();
  const events = await traced(await context.newCDPSession(long), async () => {
    await long.goto(address);
    for (let step = 0; step < 30; step += 1) {
      await long.mouse.wheel(0, 400);
      await long.waitForTimeout(50);
    }
    await long.waitForTimeout(500);
  });
  const scrolledRows = await long.locator('[data-another-signal="chips"]').count();
  await long.close();
  const { rows, chips, count } = moments ?? { rows: null, chips: null, count: 0 };
  return { rows: count, chips: (chips ?? Number.NaN) - (rows ?? Number.NaN), answer, requests, points, scrolledRows, scrolled: costOf(events, address) };
}

/** Several visits as text. */
export function listTable(journeys: readonly ListJourney[]): string {
  const spread = (value: (journey: ListJourney) => number) => spreadOf(journeys.map(value));
  const [chips, answer] = [spread((each) => each.chips), spread((each) => each.answer)];
  const row = (label: string, value: string, best = '', ratio = '') => [label, value, best, ratio];
  return table([
    ['list, ms', 'measured', 'at best', 'ratio'],
    row(`${journeys[0]?.rows ?? 0} rows to the last one’s chips: nothing cached, answers after ${answersAfter} ms`, shownSpread(chips), `${shownSpread(answer)} (the answer alone)`, `×${(chips.median / answer.median).toFixed(2)}`),
    row('API requests', shownSpread(spread(({ requests }) => requests)), '1'),
    row('GraphQL points', shownSpread(spread(({ points }) => points))),
    row(`loading and scrolling ${longList} rows: script`, shownSpread(spread(({ scrolled }) => scrolled.script))),
    row('… longest piece of it', shownSpread(spread(({ scrolled }) => scrolled.longestPiece)), '< 10'),
    row('… tasks of 50 ms by script of extensions', shownSpread(spread(({ scrolled }) => scrolled.ownLongTasks)), '0'),
    row('… layout shift', shownSpread(spread(({ scrolled }) => scrolled.shift)), '0'),
    row('… rows with chips at the end', shown(spread((each) => each.scrolledRows).median)),
  ]);
}
