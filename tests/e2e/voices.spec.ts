import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pullsWithVoices } from '../fixtures/voices.ts';
import { ask } from '../github/ask.ts';
import { hasShared, shared } from '../shared.ts';
import { axeFinds } from './axe.ts';
import { expect, settled, test } from './extension.ts';

const conversation = '/willowbrook/lanternfish/pull/21';
const long = '/willowbrook/lanternfish/pull/22';

test.use({ settings: { pulls: pullsWithVoices() } });

const stripsOf = (page: Page) => page.locator('[data-another-signal="strip"]');

/** What the strips say, in the order of the page, without what all of them say first. */
const said = async (page: Page) => {
  const texts = await stripsOf(page).locator('.text').allTextContents();
  return texts.map((text) => text.replace(/^Another signal, not a verdict · /, ''));
};

const onConversation = [
  'coderabbitai · LLM reviewer',
  'google-cla · automation',
  'harbourmaster-helper · unknown bot',
  'coderabbitai-preview · unknown bot',
  'coderabbitai · LLM reviewer · on 0101010, 2 pushes ago',
  'coderabbitai · LLM reviewer · on 0101010, 2 pushes ago · a person replied',
  'coderabbitai · LLM reviewer · no reply by a person yet',
  'coderabbitai · LLM reviewer · on 0101010, 2 pushes ago · no reply by a person yet',
  'devin-ai-integration · coding agent',
  'gemini-code-assist · LLM reviewer · on 0303030, 1 push ago',
  'devin-ai-integration · coding agent · no reply by a person yet',
];

const onFiles = [
  'coderabbitai · LLM reviewer · a person replied',
  'coderabbitai · LLM reviewer · no reply by a person yet',
  'coderabbitai · LLM reviewer · no reply by a person yet',
  'coderabbitai · LLM reviewer · a person replied',
  'devin-ai-integration · coding agent · no reply by a person yet',
];

/** Whose words stand right behind each strip, by the names on the page. */
const authors = (page: Page) =>
  stripsOf(page).evaluateAll((strips) =>
    strips.map((strip) => {
      const comment = strip.closest('.js-comment, [class*="ReviewThreadComment-module__ReviewThreadContainer"]');
      return comment?.querySelector('a.author, [data-testid="avatar-link"]')?.getAttribute('href') ?? null;
    }),
  );

for (const family of ['react', 'rails'] as const)
  test(`every machine's words have a strip, in the ${family} family, and no person's`, async ({ installed: { github, open } }) => {
    github.show({ family });
    const page = await open(conversation);
    await expect.poll(() => said(page)).toEqual(onConversation);
    expect((await authors(page)).every((href) => href?.startsWith('/apps/'))).toBe(true);
    await expect(page.locator('[data-another-signal="reviewers"]')).toHaveText('2 people, 2 machines approved: 1 person, 1 machine');

    await page.getByRole('link', { name: /^Files changed/ }).click();
    await expect.poll(() => said(page)).toEqual(onFiles);
    expect((await authors(page)).every((href) => href?.startsWith('/apps/'))).toBe(true);

    await page.getByRole('link', { name: 'Pull requests' }).click();
    await expect(page.locator('another-signal-strip')).toHaveCount(0);
    await page.goBack();
    await expect.poll(() => said(page)).toEqual(onFiles);
  });

test('who reviewed is counted from GitHub’s answer where the list on the page cannot be read', async ({ installed: { context, github, signIn } }) => {
  await signIn();
  const address = `https://github.com${conversation}`;
  const html = (await ask(github, address)).body.replaceAll('id="review-status-', 'id="renamed-');
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  await expect(page.locator('[data-another-signal="reviewers"]')).toHaveText('2 people, 2 machines approved: 1 person, 1 machine');
});

test('what GitHub loads later gets its strips too', async ({ installed: { open } }) => {
  const page = await open(conversation);
  await expect(stripsOf(page)).toHaveCount(onConversation.length);
  await page.locator('review-thread-collapsible[data-resolved="true"] button').click();
  await expect(stripsOf(page)).toHaveCount(onConversation.length + 1);
  await expect(page.locator('review-thread-collapsible[data-resolved="true"] another-signal-strip')).toHaveText(/on 0101010, 2 pushes ago · a person replied$/);

  await page.goto(`https://github.com${long}`);
  const shown = ['dependabot · automation', 'coderabbitai · LLM reviewer · on 0505050, force-pushed since'];
  await expect.poll(() => said(page)).toEqual(shown);
  await page.getByRole('button', { name: /Load more/ }).click();
  await expect.poll(() => said(page)).toEqual([...shown, 'codecov · automation']);
});

test('a page that draws its threads anew, or uses them for others, neither loses nor doubles a strip', async ({ installed: { open } }) => {
  const page = await open(`${conversation}/changes`);
  await expect.poll(() => said(page)).toEqual(onFiles);
  const redraw = (change: (thread: Element) => void) => page.locator('[data-testid="review-thread"]').first().evaluate(change);

  await redraw((thread) => thread.querySelectorAll('another-signal-strip').forEach((strip) => strip.remove()));
  await expect.poll(() => said(page)).toEqual(onFiles);

  await redraw((thread) => {
    const row = thread.closest('tr');
    const place = row?.nextSibling;
    const parent = row?.parentElement;
    row?.remove();
    // A copy holds our elements without their shadows, as in what Turbo keeps of a page.
    Object.assign(window, { putBack: () => void (row && parent?.insertBefore(row.cloneNode(true), place ?? null)) });
  });
  await expect(stripsOf(page)).toHaveCount(onFiles.length - 2);
  await page.evaluate(() => (window as typeof window & { putBack(): void }).putBack());
  await expect.poll(() => said(page)).toEqual(onFiles);

  await redraw((thread) => thread.querySelector('[data-testid="avatar-link"]')?.setAttribute('href', '/jun-castellan'));
  await expect(stripsOf(page)).toHaveCount(onFiles.length - 1);
});

test('the option folds machines and never a person', async ({ installed: { open, openOptions } }) => {
  const page = await open(conversation);
  await expect(stripsOf(page)).toHaveCount(onConversation.length);
  const hidden = () => page.locator('.js-discussion .comment-body').evaluateAll((bodies) => bodies.filter((body) => !body.closest('form') && !body.checkVisibility()).map((body) => body.textContent.trim()));
  expect(await hidden()).toEqual([]);

  const options = await openOptions('page');
  await options.getByLabel('Fold the comments of machines').check();
  await expect(options.locator('header').getByRole('status')).toHaveText('Saved');
  await expect.poll(async () => (await hidden()).length).toBe(7);
  const folded = await hidden();
  expect(folded).toContain('Why twice?');
  expect(folded.some((text) => /True, changed|Confirmed|as a person does|factor of the issue/.test(text))).toBe(false);

  const strip = stripsOf(page).first();
  await strip.getByRole('button', { name: 'Show comment' }).click();
  await expect(page.getByText('Approval recommended: the change adds a glow.')).toBeVisible();
  await expect(strip.getByRole('button', { name: 'Fold comment' })).toHaveAttribute('aria-expanded', 'true');

  await options.getByLabel('Fold the comments of machines').uncheck();
  await expect.poll(hidden).toEqual([]);
});

test('the strips add nothing to what axe finds, light and dark', async ({ installed: { open } }) => {
  // Axe goes through whole pages eight times.
  test.setTimeout(240_000);
  for (const path of [conversation, `${conversation}/changes`]) {
    const page = await open(path);
    await expect(stripsOf(page)).not.toHaveCount(0);
    await settled(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await axeFinds(page);
      const hidden = await page.addStyleTag({ content: 'another-signal-strip { display: none !important }' });
      expect(found, `${path}, ${colorScheme}`).toEqual(await axeFinds(page));
      await hidden.evaluate((style: Element) => style.remove());
    }
  }
});

test.describe('at 320 pixels', () => {
  test.use({ settings: { pulls: pullsWithVoices(), viewport: { width: 320, height: 800 } } });
  test('nothing overflows', async ({ installed: { open } }) => {
    const page = await open(conversation);
    await expect(stripsOf(page)).toHaveCount(onConversation.length);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    const withStrips = await width();
    await page.addStyleTag({ content: 'another-signal-strip { display: none !important }' });
    expect(withStrips).toBe(await width());
  });
});

interface Profile {
  readonly nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  readonly samples?: number[];
  readonly timeDeltas?: number[];
}

/** The longest time that scripts of the extension ran without a break, and all of it; milliseconds. */
function ours({ nodes, samples = [], timeDeltas = [] }: Profile): { longest: number; all: number } {
  const isOurs = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, under: boolean): void => {
    const node = byId.get(id);
    const mine = under || node?.callFrame.url.startsWith('chrome-extension://') === true;
    if (mine) isOurs.add(id);
    for (const child of node?.children ?? []) mark(child, mine);
  };
  if (nodes[0]) mark(nodes[0].id, false);
  let run = 0;
  const result = { longest: 0, all: 0 };
  samples.forEach((sample, index) => {
    // A sample stands for the time until the next one.
    const time = (timeDeltas[index + 1] ?? 0) / 1000;
    run = isOurs.has(sample) ? run + time : 0;
    if (isOurs.has(sample)) result.all += time;
    result.longest = Math.max(result.longest, run);
  });
  return result;
}

const saved = 'github/pages/conversation-2026-08-logged-out.html';
const isThere = hasShared(saved);
test.describe('a real conversation', () => {
  test.skip(!isThere, 'the recording is not part of the project');
  const address = '/ArcReel/ArcReel/pull/1817';
  test.use({ settings: { pulls: pullsWithVoices(), pages: isThere ? [{ path: address, html: readFileSync(shared(saved), 'utf8') }] : [] } });

  test('has a strip above every word of an app, and no task of ours takes long', async ({ installed: { open } }) => {
    // The profile is of one process, which the browser keeps while the site stays the same. What is long is so each time;
    // what else runs on the machine is not, so the best of three visits counts.
    const page = await open(conversation);
    const session = await page.context().newCDPSession(page);
    await session.send('Profiler.enable');
    let best = { longest: Infinity, all: Infinity };
    for (let visit = 1; visit <= 3; visit += 1) {
      await session.send('Profiler.start');
      await page.goto(`https://github.com${address}`);
      await expect(stripsOf(page)).not.toHaveCount(0);
      await settled(page);
      const time = ours((await session.send('Profiler.stop')).profile);
      console.log(`The extension's scripts on the conversation page: ${time.all.toFixed(1)} ms, at most ${time.longest.toFixed(1)} ms at once.`);
      expect(time.all).toBeGreaterThan(0);
      if (time.longest < best.longest) best = time;
    }
    expect(best.longest).toBeLessThan(50);

    const apps = await page.locator('.js-discussion .comment-body').evaluateAll((bodies) => {
      const holders = bodies.map((body) => body.closest('.js-comment'));
      return holders.filter((holder) => holder?.querySelector('h3 a.author')?.getAttribute('href')?.startsWith('/apps/')).length;
    });
    expect(apps).toBeGreaterThan(20);
    await expect(stripsOf(page)).toHaveCount(apps);
    expect((await authors(page)).every((href) => href?.startsWith('/apps/'))).toBe(true);
    await expect(page.locator('[data-another-signal="reviewers"]')).toHaveText('3 machines');
  });
});
