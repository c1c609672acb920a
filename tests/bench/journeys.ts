/// <reference types="chrome" />
import type { GitHub } from '../github/server.ts';
import { forget, type Running } from './browsers.ts';
import { clickToPanel, momentsOf, noteMoments, type Moments } from './moments.ts';

/** How long the stand-in holds each answer of the API back; milliseconds. */
export const answersAfter = 150;

const api = { host: 'api.github.com' } as const;

/** One pull request's page, visited without, then with a cache; milliseconds. */
export interface Journey {
  /** From the header to the first thing shown, with nothing cached and no answer yet. */
  readonly pageOnly: number;
  /** From the header to everything shown, from the cache alone. */
  readonly warm: number;
  /** The same from when GitHub's own script was done with the header. */
  readonly warmSinceReady: number;
  /** From the header to everything shown and confirmed, with nothing cached; the API's answers `answersAfter` late. */
  readonly cold: number;
  readonly coldSinceReady: number;
  /** The longest of that visit's answers by itself: they are asked for side by side. */
  readonly answers: number;
  readonly requests: number;
  readonly points: number;
  readonly warmRequests: number;
  readonly warmPoints: number;
  /** From the click to the panel's frame: when its script comes for the first time, and when it is there. */
  readonly click: number;
  readonly clickAgain: number;
  /** One message to the background and back. */
  readonly roundTrip: number;
}

/** The background hangs up on a line that it does not know: the shortest way there and back. */
async function roundTrip({ context, extensionId }: Running): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon.svg`);
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1)
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            chrome.runtime.connect({ name: 'bench' }).onDisconnect.addListener(() => resolve(performance.now() - start));
          }),
      ),
    );
  await page.close();
  return Math.min(...times);
}

/** The longest that one of the API's answers since the last `reset` took by itself; milliseconds. */
export function longestAnswer({ requests }: GitHub): number {
  return Math.max(...requests.flatMap(({ host, took }) => (host === api.host && took !== null ? [took] : [])));
}

const since = (from: number | null, to: number | null) => (from === null || to === null ? Number.NaN : Math.max(0, to - from));

/** Visits a pull request's page three times and measures what its reader waits for. */
export async function travel(ours: Running, github: GitHub, path: string): Promise<Journey> {
  const { context, background } = ours;
  if (!background) throw new Error('There is no background.');
  const open = async (until: keyof Moments) => {
    const page = await context.newPage();
    await noteMoments(page);
    await page.goto(`https://github.com${path}`);
    return { page, moments: await momentsOf(page, until) };
  };
  const asked = () => github.requests.filter(({ host }) => host === api.host).length;

  await forget(background);
  github.reset();
  const late = github.fault(api, { kind: 'late', milliseconds: answersAfter });
  const cold = await open('complete');
  const [requests, points, answers] = [asked(), github.points(), longestAnswer(github)];
  await cold.page.close();
  late();

  github.reset();
  const release = github.hold(api);
  const warm = await open('shown');
  release();
  await momentsOf(warm.page, 'complete');
  const [warmRequests, warmPoints] = [asked(), github.points()];
  const click = await clickToPanel(warm.page);
  const close = () => warm.page.locator('[data-another-signal="summary"] .name').click();
  await close();
  const clickAgain = await clickToPanel(warm.page);
  await close();
  await warm.page.close();

  await forget(background);
  github.reset();
  const releaseAgain = github.hold(api);
  const pageOnly = await open('first');
  await pageOnly.page.close();
  releaseAgain();
  github.reset();

  return {
    pageOnly: since(pageOnly.moments.header, pageOnly.moments.first),
    warm: since(warm.moments.header, warm.moments.shown),
    warmSinceReady: since(warm.moments.ready, warm.moments.shown),
    cold: since(cold.moments.header, cold.moments.complete),
    coldSinceReady: since(cold.moments.ready, cold.moments.complete),
    answers,
    requests,
    points,
    warmRequests,
    warmPoints,
    click,
    clickAgain,
    roundTrip: await roundTrip(ours),
  };
}
