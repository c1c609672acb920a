import { expect } from '@playwright/test';
import type { GitHub } from '../github/server.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';

/** What Playwright's pages and Puppeteer's have in common. */
export interface Driven {
  evaluate<Value, Given>(work: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value>;
  reload(): Promise<unknown>;
  readonly mouse: { click(x: number, y: number): Promise<void> };
  readonly keyboard: { press(key: 'Escape' | 'Backspace' | 'Tab'): Promise<void>; type(text: string): Promise<void> };
}

/** A browser with the extension, as far as the journey needs one. */
export interface Browser {
  /** One of GitHub's pages in a new tab. */
  open(path: string): Promise<Driven>;
  /** The options page, at a place such as `repository=lantern/grid`. */
  openOptions(place: string): Promise<Driven>;
  /** Gives the extension its token, as the options page would store it. */
  signIn(): Promise<void>;
}

/** What stands at a place on a page: the place is a selector, one for the host and one for inside its shadow. */
type Place = readonly [selector: string, inside?: string];

const summary = 'another-signal-summary';
const panel = '[data-another-signal="panel"]';

/** The words of everything at a place, in its order. */
const words = (page: Driven, place: Place): Promise<string[]> =>
  page.evaluate(([selector, inside]) => {
    const hosts = [...document.querySelectorAll(selector)];
    const found = inside === undefined ? hosts : hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(inside) ?? [])]);
    return found.filter((element) => element.checkVisibility()).map((element) => element.textContent.trim());
  }, place);

/** The middle of what stands at a place, CSS pixels of the window; null where nothing is seen there. */
const middle = (page: Driven, place: Place): Promise<{ x: number; y: number } | null> =>
  page.evaluate(([selector, inside]) => {
    const host = document.querySelector(selector);
    const element = inside === undefined ? host : host?.shadowRoot?.querySelector(inside);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, place);

async function click(page: Driven, place: Place): Promise<void> {
  await expect.poll(() => middle(page, place), `${place.join(' ')} is seen`).not.toBeNull();
  const at = await middle(page, place);
  if (at) await page.mouse.click(at.x, at.y);
}

const sentences = (page: Driven) => words(page, [panel, '[data-signal] .sentence']);
const raised = (page: Driven) => words(page, [panel, '[data-signal][data-outcome="raised"] .sentence']);
const complete = (page: Driven) => expect.poll(() => words(page, [summary, '.rest[data-complete]'])).toHaveLength(1);
const asked = (github: GitHub) => github.requests.filter(({ host }) => host === 'api.github.com').map(({ kind, query }) => query ?? kind);

/**
 * The main job, the same in every browser: a pull request is opened, its signals stand in the page, the panel shows the
 * evidence, a threshold is changed for the repository, and the next visit shows everything at once.
 *
 * @param stopping whether the browser stops the background in between
 */
export async function mainJob(browser: Browser, github: GitHub, pull: RecordedPull, stopping = false): Promise<void> {
  await browser.signIn();
  const page = await browser.open(`/${pull.repository}/pull/${pull.number}`);
  await complete(page);
  expect([...new Set(asked(github))].sort()).toEqual(['PullRequest', 'Repository', 'diff']);
  if (!stopping) expect([asked(github).length, github.points() <= 2]).toEqual([3, true]);

  await click(page, [summary, '.name']);
  await expect.poll(async () => (await sentences(page)).length).toBeGreaterThan(0);
  expect(await page.evaluate((selector) => document.querySelector(selector)?.shadowRoot?.activeElement?.textContent, panel), 'the focus is in the panel').toContain('Signals');
  // What is asked only for an open panel has its answer before requests are counted anew.
  await expect.poll(() => github.requests.some(({ query, status, left }) => query === 'Person' && status === 200 && !left)).toBe(true);
  await complete(page);
  const before = await raised(page);
  expect(before.join(), 'the diff is within the limit').not.toMatch(/lines to review/);

  github.reset();
  const options = await browser.openOptions(`repository=${pull.repository}&signal=diff-size`);
  const field: Place = ['#repository-diff-size-maxLines'];
  await click(options, field);
  for (let times = 0; times < 6; times += 1) await options.keyboard.press('Backspace');
  await options.keyboard.type('1');
  await options.keyboard.press('Tab');
  await expect.poll(async () => (await raised(page)).join(), 'the open panel follows').toMatch(/lines to review/);
  // A background that was stopped in the middle of an answer asks whether it still holds, and for nothing else.
  expect(asked(github)).toEqual(stopping ? asked(github).filter((query) => query === 'PullRequestHead') : []);

  const shown = await sentences(page);
  const release = github.hold({ host: 'api.github.com' });
  await page.reload();
  await expect.poll(() => sentences(page), 'all of it again, before any answer').toEqual(shown);
  release();
  await complete(page);
  expect(new Set(asked(github))).toEqual(new Set(['PullRequestHead']));

  await click(page, [panel, 'h2']);
  await page.keyboard.press('Escape');
  await expect.poll(() => sentences(page)).toEqual([]);
}
