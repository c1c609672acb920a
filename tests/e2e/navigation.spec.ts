import type { Locator, Page, Worker } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { some } from '../whole.ts';
import { counting } from './counting.ts';
import { apiRequests, expect, openPanel, panelOf, pathOf, settled, summaryOf, test } from './extension.ts';
import { extensionErrors } from './page-errors.ts';

const list = '/saltmarsh/heron/pulls';
const [first, second] = [31, 32].map((wanted) => ourRecordedPulls().find(({ repository, number }) => repository === 'saltmarsh/heron' && number === wanted));
if (!first || !second) throw new Error('The recorded pulls 31 and 32 are gone.');

/** What a reader sees of a pull request: the summary's chips and the panel's sentences. */
async function shown(page: Page) {
  return {
    chips: await summaryOf(page).locator('.chip').evaluateAll((chips) => chips.map((chip) => chip.getAttribute('title'))),
    sentences: await panelOf(page).locator('[data-signal] .sentence').allTextContents(),
  };
}
type Shown = Awaited<ReturnType<typeof shown>>;

/** Follows a link, and waits until the address is its own: the page's answer may be as slow as it likes. */
async function follow(page: Page, link: Locator): Promise<void> {
  const address = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL((url) => url.pathname === address);
}

const row = (page: Page, pull: { repository: string; number: number }) => follow(page, page.locator(`.standin-list a[href="${pathOf(pull)}"]`).first());
const tab = (page: Page, name: string) => follow(page, page.getByRole('navigation', { name: /^Pull request/ }).getByRole('link', { name }));

/** One round of ten moves, each with what the page then shows: a pull request's findings, or null for the list. */
const round = (page: Page, one: Shown, other: Shown): [move: () => Promise<unknown>, wanted: Shown | null][] => [
  [() => row(page, first), one],
  [() => tab(page, 'Commits'), one],
  [() => tab(page, 'Files changed'), one],
  [() => page.goBack(), one],
  [() => page.goForward(), one],
  [() => follow(page, page.getByRole('link', { name: 'Pull requests', exact: true })), null],
  [() => row(page, second), other],
  [() => tab(page, 'Checks'), other],
  [() => page.goBack(), other],
  [() => page.goBack(), null],
];

/** Whether the move led from the list to a pull request, which is then asked for. */
const isArrival = (move: number) => move === 0 || move === 6;

/** Counts the ports that pull requests' pages hold open to the background, from now on; a list's own port lives with the list. */
async function countPorts(background: Worker): Promise<() => Promise<number>> {
  await background.evaluate(() => {
    const world = globalThis as { ports?: number };
    world.ports = 0;
    chrome.runtime.onConnect.addListener((port) => {
      if (port.name !== 'another-signal') return;
      world.ports = (world.ports ?? 0) + 1;
      port.onDisconnect.addListener(() => (world.ports = (world.ports ?? 0) - 1));
    });
  });
  return () => background.evaluate(() => (globalThis as { ports?: number }).ports ?? 0);
}

const chips = (page: Page, which: string) => page.locator(`[data-another-signal="chips"]${which}`);

/** A list that is left before its rows are answered would ask for them at the next visit. */
async function expectAnswers(page: Page, note: string): Promise<void> {
  await expect(chips(page, '[data-complete]'), note).not.toHaveCount(0);
  await expect(chips(page, ':not([data-complete])'), note).toHaveCount(0);
}

async function expectStop(page: Page, wanted: Shown | null, note: string): Promise<void> {
  await expect(summaryOf(page), note).toHaveCount(wanted === null ? 0 : 1);
  await expect(page.locator('[data-another-signal="panel"]'), note).toHaveCount(1);
  if (wanted === null) {
    await expect(panelOf(page), note).toBeHidden();
    return expectAnswers(page, note);
  }
  await expect.poll(() => shown(page), note).toEqual(wanted);
  await expect(panelOf(page), note).toBeVisible();
}

for (const family of some(['react', 'rails'] as const))
  test(`forty moves without a page load, some during a request: ${family}`, async ({ installed }) => {
    test.setTimeout(180_000);
    const { github, background, context, signIn } = installed;
    await signIn();
    github.show({ family });
    const page = await context.newPage();
    const [errors, count, ports] = [await extensionErrors(page), await counting(page), await countPorts(background)];
    const known: Shown[] = [];
    for (const pull of [first, second]) {
      await page.goto(`https://github.com${pathOf(pull)}`);
      if (known.length === 0) await openPanel(page);
      await expect(panelOf(page)).toBeVisible();
      await settled(page);
      known.push(await shown(page));
    }
    const [one, other] = known;
    if (!one || !other) throw new Error('unreachable');
    expect(one).not.toEqual(other);
    await page.goto(`https://github.com${list}`);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));

    const turn = async (note: string) => {
      for (const [index, [move, wanted]] of round(page, one, other).entries()) {
        const asked = apiRequests(github).length;
        await move();
        await expectStop(page, wanted, `${note}, move ${index + 1}`);
        if (isArrival(index)) await expect.poll(() => apiRequests(github).length, `requests at ${note}, move ${index + 1}`).toBeGreaterThan(asked);
        await expect.poll(ports, { message: `ports at ${note}, move ${index + 1}` }).toBe(wanted === null ? 0 : 1);
      }
    };
    /** The browser frees some of what is held later than a count asks it to. */
    const least = async () => {
      const some = [await count()];
      for (let times = 0; times < 2; times += 1) {
        await page.waitForTimeout(300);
        some.push(await count());
      }
      return some.reduce((one, other) => (other.elements + other.nodes < one.elements + one.nodes ? other : one));
    };
    await turn('warming up');
    const counts = [await least()];
    for (let times = 1; times <= 4; times += 1) {
      github.reset();
      const release = times % 2 === 0 ? github.hold({ host: 'api.github.com' }) : () => undefined;
      await turn(`round ${times}`);
      release();
      // What was held back for a page that was left has ended; what was not held has its answer.
      if (times % 2 === 0) {
        expect(apiRequests(github)).toHaveLength(2);
        await expect.poll(() => apiRequests(github).filter(({ left }) => !left)).toEqual([]);
      }
      counts.push(await least());
    }
    const [before, ...after] = counts;
    console.log(counts.map((each, times) => `${family}, after ${times * 10} moves: ${JSON.stringify(each)}`).join('\n'));
    expect(await page.evaluate(() => (window as { sameDocument?: true }).sameDocument), 'one document from first to last').toBe(true);
    expect(before?.controllers, 'the extension’s world is the one counted').toBeGreaterThan(0);
    // Each round visits everything twice, so what leaks is more after every round.
    for (const held of ['listeners', 'observers', 'controllers', 'sheets', 'elements', 'nodes'] as const) {
      const [first, second, third = 0, fourth = 0] = after.map((each) => each[held]);
      expect(Math.min(third, fourth), held).toBeLessThanOrEqual(Math.max(before?.[held] ?? 0, first ?? 0, second ?? 0));
    }
    expect((after.at(-1)?.heap ?? 0) - (before?.heap ?? 0), 'bytes of heap').toBeLessThan(1_000_000);
    expect(errors).toEqual([]);
  });

test('from a page that is none of ours to a pull request, a list and another: each part comes in once', async ({ installed }) => {
  const { context, signIn } = installed;
  await signIn();
  const page = await context.newPage();
  const scripts: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => url.startsWith('chrome-extension:') && scripts.push(url.split('/').at(-1) ?? ''));
  await session.send('Debugger.enable');
  await page.goto(`https://github.com/${first.repository}/issues`);
  const go = (path: string) => page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    link.dataset['discover'] = 'true';
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
  for (const pull of [first, second]) {
    await go(pathOf(pull));
    await settled(page);
    await go(list);
    await expectAnswers(page, pathOf(pull));
    await expect(summaryOf(page)).toHaveCount(0);
  }
  expect(scripts.toSorted()).toEqual(['github.js', 'list.js', 'pull.js', 'voices.js']);
  await go(pathOf(first));
  await settled(page);
  // The style sheet that keeps room for the summary came with its script.
  const room = await summaryOf(page).evaluate((summary) => {
    const place = summary.parentElement;
    summary.remove();
    return place && getComputedStyle(place, '::after').height;
  });
  expect(room).toBe('32px');
});

test('a script that comes into a page twice is there once', async ({ installed }) => {
  const { background, open, signIn } = installed;
  await signIn();
  const ports = await countPorts(background);
  const page = await open(pathOf(first));
  await settled(page);
  // As where a move that asked for the script ended in a new document, which came with it.
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://github.com/*' });
    for (const script of ['/pull.js', '/list.js', '/list.js']) await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: [script] });
  });
  await page.waitForTimeout(300);
  expect(await ports()).toBe(1);
  await openPanel(page);
  await expect(summaryOf(page)).toHaveCount(1);
});

test('what was asked for a page that is left ends with it', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  const page = await open(list);
  await expectAnswers(page, 'the list');
  github.reset();
  // Nothing is answered, so three requests under way are three that did not wait for one another.
  const release = github.hold({ host: 'api.github.com' });
  await row(page, first);
  await expect(summaryOf(page)).toHaveCount(1);
  await expect.poll(() => apiRequests(github).length).toBe(3);
  await page.goBack();
  await expect(summaryOf(page)).toHaveCount(0);
  await expect.poll(() => apiRequests(github).every(({ left }) => left)).toBe(true);
  release();
});

for (const family of ['react', 'rails'] as const)
  test(`GitHub drawing its header anew neither loses nor doubles the summary: ${family}`, async ({ installed }) => {
    const { github, open, signIn } = installed;
    await signIn();
    github.show({ family });
    const page = await open(pathOf(first));
    await settled(page);
    const text = await summaryOf(page).textContent();
    const redraw = {
      'our element taken away': () => document.querySelector('[data-another-signal="summary"]')?.remove(),
      'the header drawn without it': () => {
        const header = document.querySelector('[data-component="SplitPageLayout.Header"], #partial-discussion-header');
        const drawn = header?.cloneNode(true) as Element;
        drawn.querySelector('[data-another-signal="summary"]')?.remove();
        header?.replaceWith(drawn);
      },
      'the page put back from a copy': () => {
        const content = document.querySelector('#repo-content-pjax-container');
        content?.replaceWith(content.cloneNode(true));
        document.dispatchEvent(new CustomEvent('turbo:render'));
      },
    };
    for (const [how, script] of Object.entries(redraw))
      for (let times = 0; times < 5; times += 1) {
        await page.evaluate(script);
        await expect(summaryOf(page), how).toHaveCount(1);
        await expect(summaryOf(page).locator('.rest[data-complete]'), how).toBeVisible();
        expect(await summaryOf(page).textContent(), how).toBe(text);
      }
  });
