/// <reference types="chrome" />
import type { BrowserContext, Page } from '@playwright/test';
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

/** Opens a list of 25 rows, the API's answer held back, and measures until the last row has its chips. */
async function openList(context: BrowserContext, github: GitHub, path: string) {
  github.reset();
  github.fault(api, { kind: 'late', milliseconds: answersAfter });
  const page = await context.newPage();
  await noteChips(page);
  await page.goto(`https://github.com${path}`);
  await page.waitForFunction(() => (window.listMoments?.chips ?? null) !== null, null, { timeout: 20_000, polling: 50 });
  const { rows, chips, count } = (await page.evaluate(() => window.listMoments)) ?? { rows: null, chips: null, count: 0 };
  const [requests, points, answer] = [github.requests.filter(({ host }) => host === api.host).length, github.points(), longestAnswer(github)];
  await page.close();
  github.reset();
  return { count, chips: (chips ?? Number.NaN) - (rows ?? Number.NaN), requests, points, answer };
}

/** Forgets what is cached and stops the background, in this order: whoever asks it anything starts it. */
async function putToSleep({ context, extensionId }: Running): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon.svg`);
  await forget(page);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Visits a list of 25 rows with a background that the browser had stopped, as it does after half a minute without a page. */
export async function travelAsleep(ours: Running, github: GitHub, path: string): Promise<Pick<ListJourney, 'chips' | 'answer'>> {
  await putToSleep(ours);
  return openList(ours.context, github, path);
}

/** Visits a list of 25 rows with nothing cached, then scrolls through one of a hundred. */
export async function travelList({ context, background }: Running, github: GitHub, path: string): Promise<ListJourney> {
  if (!background) throw new Error('There is no background.');
  await forget(background);
  const short = await openList(context, github, path);

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
  const { count, chips, answer, requests, points } = short;
  return { rows: count, chips, answer, requests, points, scrolledRows, scrolled: costOf(events, address) };
}

/** Several visits as text, those with a background that had to start apart. */
export function listTable(journeys: readonly ListJourney[], asleep: readonly Pick<ListJourney, 'chips' | 'answer'>[]): string {
  const spread = (value: (journey: ListJourney) => number) => spreadOf(journeys.map(value));
  const row = (label: string, value: string, best = '', ratio = '') => [label, value, best, ratio];
  const timed = (label: string, visits: readonly Pick<ListJourney, 'chips' | 'answer'>[]) => {
    const [chips, answer] = [spreadOf(visits.map((each) => each.chips)), spreadOf(visits.map((each) => each.answer))];
    return row(label, shownSpread(chips), `${shownSpread(answer)} (the answer alone)`, `×${(chips.median / answer.median).toFixed(2)}`);
  };
  return table([
    ['list, ms', 'measured', 'at best', 'ratio'],
    timed(`${journeys[0]?.rows ?? 0} rows to the last one’s chips: nothing cached, answers after ${answersAfter} ms`, journeys),
    timed('… with a background that has to start first', asleep),
    row('API requests', shownSpread(spread(({ requests }) => requests)), '1'),
    row('GraphQL points', shownSpread(spread(({ points }) => points))),
    row(`loading and scrolling ${longList} rows: script`, shownSpread(spread(({ scrolled }) => scrolled.script))),
    row('… longest piece of it', shownSpread(spread(({ scrolled }) => scrolled.longestPiece)), '< 10'),
    row('… tasks of 50 ms by script of extensions', shownSpread(spread(({ scrolled }) => scrolled.ownLongTasks)), '0'),
    row('… layout shift', shownSpread(spread(({ scrolled }) => scrolled.shift)), '0'),
    row('… rows with chips at the end', shown(spread((each) => each.scrolledRows).median)),
  ]);
}
