/// <reference types="chrome" />
import { expect, openPanel, panelOf, settled, test } from './extension.ts';
import { fieldIn, first, login, notedPulls, noteOn, offer, ofPerson, ofPull, second, write } from './note-frames.ts';

test.use({ settings: { pulls: notedPulls } });

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
