/// <reference types="chrome" />
import type { Frame, Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchExtension } from '../browser.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { startGitHub } from '../github/server.ts';
import { wholeMarkup } from '../hostile/page-state.ts';
import { some } from '../whole.ts';
import { axeFinds } from './axe.ts';
import { expect, openPanel, panelOf, pathOf, picture, settled, test } from './extension.ts';

const [pull] = ourRecordedPulls();
if (!pull) throw new Error('There are no recorded pulls.');
const login = pull.author?.login ?? '';
const other = { ...pull, number: pull.number + 800, repository: 'quillworks/papercrane', repositoryFiles: {} };
const first = pathOf(pull);
const second = pathOf(other);

const ofPerson = 'sentinel-person: met at the workshop, <b>answers</b> on Fridays';
const ofPull = 'sentinel-pull: waits for the release';

test.use({ settings: { pulls: [pull, other] } });

/** The frame of a note. Playwright knows all frames of a page, also those that the page itself has no way to. */
async function noteOn(page: Page, on: string): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames()) if (frame !== page.mainFrame() && (await frame.title().catch(() => '')) === `Private note on ${on}`) return frame;
    return null;
  };
  await expect.poll(async () => (await find()) !== null, { message: `a note on ${on}` }).toBe(true);
  const found = await find();
  if (!found) throw new Error(`There is no note on ${on}.`);
  return found;
}
const fieldIn = (frame: Frame) => frame.getByRole('textbox');
const offer = (page: Page, on: string) => panelOf(page).getByRole('button', { name: `Add a private note on ${on}` });

async function write(page: Page, on: string, text: string): Promise<Frame> {
  await offer(page, on).click();
  const frame = await noteOn(page, on);
  await expect(fieldIn(frame)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('status')).toHaveText('Saved in this browser');
  return frame;
}

test('a note is there after a reload, the person’s on their other pull too; it outlives the cache and goes when notes are removed', async ({ installed }) => {
  const { background, context, github, open, openOptions, signIn } = installed;
  await signIn();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`));
  const page = await open(first);
  await openPanel(page);
  await write(page, login, ofPerson);
  await write(page, 'this pull request', ofPull);

  await page.reload();
  await settled(page);
  await expect(fieldIn(await noteOn(page, login))).toHaveValue(ofPerson);
  await expect(fieldIn(await noteOn(page, 'this pull request'))).toHaveValue(ofPull);

  const elsewhere = await open(second);
  await settled(elsewhere);
  await expect(fieldIn(await noteOn(elsewhere, login))).toHaveValue(ofPerson);
  await expect(offer(elsewhere, 'this pull request')).toBeVisible();

  const stored = await background.evaluate(async () => JSON.stringify(await Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area as 'local'].get<Record<string, unknown>>()))));
  expect(stored).not.toContain('sentinel');
  expect(asked.join('\n')).not.toContain('sentinel');
  expect(JSON.stringify(github.requests)).not.toContain('sentinel');

  const options = await openOptions();
  expect(await options.locator('body').innerText()).not.toContain('sentinel');
  const act = async (section: string, label: string, confirm: string, done: string) => {
    const region = options.getByRole('region', { name: section, exact: true });
    await region.getByRole('button', { name: label }).click();
    await region.getByRole('button', { name: confirm }).click();
    await expect(options.locator('header').getByRole('status')).toHaveText(done);
  };
  await expect(options.getByRole('region', { name: 'Notes' })).toContainText('There are 2 notes.');
  await act('Cache', 'Clear the cache', 'Clear it', 'The cache is cleared');
  await act('Settings', 'Clear all settings', 'Clear them', 'The settings are cleared');
  await expect(options.getByRole('region', { name: 'Notes' })).toContainText('There are 2 notes.');
  await page.reload();
  await openPanel(page);
  await expect(fieldIn(await noteOn(page, login))).toHaveValue(ofPerson);

  await act('Notes', 'Remove all notes', 'Remove them', 'The notes are removed');
  await expect(options.getByRole('region', { name: 'Notes' })).toContainText('There are none now.');
  await expect(fieldIn(await noteOn(page, login))).toHaveValue('');
  await page.reload();
  await settled(page);
  await expect(offer(page, login)).toBeVisible();
  expect(page.frames()).toHaveLength(1);
});

test('all open tabs see a changed note, also after the background was stopped', async ({ installed }) => {
  const { context, extensionId, open, signIn } = installed;
  await signIn();
  const page = await open(first);
  await openPanel(page);
  const elsewhere = await open(second);
  await settled(elsewhere);
  await page.bringToFront();
  const frame = await write(page, login, ofPerson);
  await expect(fieldIn(await noteOn(elsewhere, login))).toHaveValue(ofPerson);

  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/welcome.html`);
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.bringToFront();
  await fieldIn(frame).fill('sentinel, changed');
  await fieldIn(frame).press('Control+Enter');
  await expect(frame.getByRole('status')).toHaveText('Saved in this browser');
  await expect(fieldIn(await noteOn(elsewhere, login))).toHaveValue('sentinel, changed');
});

test('a script of the page reads nothing of a note, hears nothing of its keys, and writes nothing into it', async ({ installed }) => {
  const { context, signIn } = installed;
  await signIn();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change', 'paste', 'copy', 'cut', 'drop', 'dragstart', 'message', 'compositionend', 'select'];
    for (const type of types) window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''} ${(event as InputEvent).data ?? ''}`), true);
    // Whoever makes the hooks first would get every root and every frame, were they made in the page's world.
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      heard.push(`attachShadow ${this.localName}`);
      return attach.call(this, { ...init, mode: 'open' });
    };
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument') ?? {};
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { get() { heard.push('contentDocument'); return get?.call(this) as unknown; } });
  });
  await page.goto(`https://github.com${first}`);
  await openPanel(page);
  await offer(page, login).click();
  const frame = await noteOn(page, login);
  await expect(fieldIn(frame)).toBeFocused();
  await page.evaluate(() => ((window as typeof window & { heard: string[] }).heard.length = 0));
  await page.keyboard.type(ofPerson);
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('status')).toHaveText('Saved in this browser');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  expect(await page.evaluate(() => (window as typeof window & { heard: string[] }).heard)).toEqual([]);

  const seen = await page.evaluate(() => {
    const look = () => [getSelection()?.toString(), String((window as typeof window & { find(text: string): boolean }).find('sentinel')), document.body.innerText];
    const parts = [...look(), String(window.length), typeof window[0], document.activeElement?.localName];
    document.execCommand('selectAll');
    parts.push(...look());
    document.execCommand('insertText', false, 'forged');
    document.execCommand('delete');
    getSelection()?.selectAllChildren(document.documentElement);
    parts.push(...look());
    for (let x = 0; x < innerWidth; x += 20)
      for (let y = 0; y < innerHeight; y += 20) {
        const range = document.caretRangeFromPoint(x, y);
        parts.push(range?.startContainer.textContent ?? '', document.elementFromPoint(x, y)?.textContent ?? '');
      }
    return parts;
  });
  const markup = await wholeMarkup(page);
  expect([...seen, markup].filter((text) => text?.includes('sentinel'))).toEqual([]);
  expect(seen.slice(3, 6)).toEqual(['0', 'undefined', 'another-signal-panel']);
  expect(markup, 'the panel itself was looked at').toContain('Contributor');
  await expect(fieldIn(frame)).toHaveValue(ofPerson);
  const storage = await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases()]));
  expect(storage).not.toMatch(/sentinel|another-signal-notes/);
});

test('by the keyboard alone: offered, written, left, found again; what is not saved when the page goes is saved', async ({ installed }) => {
  const { open, signIn } = installed;
  await signIn();
  const page = await open(first);
  await settled(page);
  await page.keyboard.press('Alt+Shift+S');
  if (!(await panelOf(page).isVisible())) await openPanel(page);
  await panelOf(page).getByRole('heading', { name: 'Signals' }).focus();
  const active = () => page.evaluate(() => document.querySelector('another-signal-panel')?.shadowRoot?.activeElement?.textContent ?? '');
  for (let turn = 0; turn < 12 && !(await active()).includes('Add a private note on this pull request'); turn += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const frame = await noteOn(page, 'this pull request');
  await expect(fieldIn(frame)).toBeFocused();
  await page.keyboard.type('s?gi');
  await expect(fieldIn(frame)).toHaveValue('s?gi');
  expect(page.url()).toContain(first);
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('status')).toHaveText('Saved in this browser');
  await expect(fieldIn(frame)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(fieldIn(frame)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await page.reload();
  await settled(page);
  const again = await noteOn(page, 'this pull request');
  await expect(fieldIn(again)).toHaveValue('s?gi and more');
  await fieldIn(again).focus();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
});

test('where the browser does not store, one sentence says so and what was typed stays; with it again, it is saved', async ({ installed }) => {
  const { background, open, signIn } = installed;
  await signIn();
  const page = await open(first);
  await openPanel(page);
  await background.evaluate(() => {
    Object.assign(globalThis, { truePut: IDBObjectStore.prototype.put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota is used up.', 'QuotaExceededError');
    };
  });
  await offer(page, login).click();
  const frame = await noteOn(page, login);
  await page.keyboard.type(ofPerson);
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('status')).toHaveText('Not saved: the browser has no room left. What you wrote stays here until you leave the page.');
  await expect(fieldIn(frame)).toHaveValue(ofPerson);
  await background.evaluate(() => void (IDBObjectStore.prototype.put = (globalThis as typeof globalThis & { truePut: IDBObjectStore['put'] }).truePut));
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('status')).toHaveText('Saved in this browser');
  await page.reload();
  await settled(page);
  await expect(fieldIn(await noteOn(page, login))).toHaveValue(ofPerson);
});

test('GitHub’s swap of the page’s body, and a panel taken out and put back, lose no note', async ({ installed }) => {
  const { open, signIn } = installed;
  await signIn();
  const page = await open(first);
  await openPanel(page);
  await write(page, login, ofPerson);
  await page.evaluate(() => document.querySelector('another-signal-panel')?.remove());
  await expect(fieldIn(await noteOn(page, login))).toHaveValue(ofPerson);
});

test('a note survives an update of the extension', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'another-signal-update-'));
  const [extension, profile] = [path.join(home, 'extension'), path.join(home, 'profile')];
  const github = await startGitHub({ pulls: [pull, other] });
  try {
    await cp('.output/chrome-mv3', extension, { recursive: true });
    const visit = async (look: (page: Page) => Promise<unknown>) => {
      const { context, serviceWorker, close } = await launchExtension({ extension, github, headless: true, profile });
      const version = await serviceWorker.evaluate(() => chrome.runtime.getManifest().version);
      const page = await context.newPage();
      await page.goto(`https://github.com${first}`);
      await settled(page);
      await look(page);
      await close();
      return version;
    };
    const before = await visit(async (page) => {
      await openPanel(page);
      await write(page, login, ofPerson);
    });
    const manifest = path.join(extension, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(`"version":"${before}"`, '"version":"99.0.0"'));
    const after = await visit(async (page) => expect(fieldIn(await noteOn(page, login))).toHaveValue(ofPerson));
    expect(after).toBe('99.0.0');
  } finally {
    await github.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});

for (const width of some([1280, 320]))
  test.describe(`${width} pixels wide`, () => {
    test.use({ settings: { pulls: [pull, other], viewport: { width, height: 800 } } });

    test('axe finds nothing in the notes, the panel around them and the options, light and dark', async ({ installed }, info) => {
      // Axe goes through panel, note and options twice.
      test.setTimeout(180_000);
      const { open, openOptions, signIn } = installed;
      await signIn();
      const page = await open(first);
      await openPanel(page);
      await picture(page, info, 'offers');
      await write(page, 'this pull request', `${ofPull}\nsecond line\nthird line`);
      const frame = await write(page, login, ofPerson);
      const options = await openOptions();
      await options.getByLabel('Repositories you trust').fill('lantern/grid\nno name');
      await options.getByRole('button', { name: 'Remove all notes' }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.bringToFront();
        await page.emulateMedia({ colorScheme });
        expect(await frame.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme), 'the note follows').toBe(true);
        await picture(page, info, `panel-${colorScheme}`);
        expect(await axeFinds(page, ['[data-another-signal="panel"]']), colorScheme).toEqual([]);
        expect(await axeFinds(frame), colorScheme).toEqual([]);
        const [box, panel] = [await (await frame.frameElement()).boundingBox(), await panelOf(page).boundingBox()];
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + (panel?.width ?? 0) + 1);
        expect(await frame.evaluate(() => [document.documentElement.scrollWidth <= innerWidth, document.documentElement.scrollHeight <= innerHeight])).toEqual([true, true]);

        await options.bringToFront();
        await options.emulateMedia({ colorScheme });
        expect(await axeFinds(options), colorScheme).toEqual([]);
        expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await picture(options, info, `options-${colorScheme}`, { fullPage: true });
      }
    });
  });
