/// <reference types="chrome" />
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { expect, openPanel, pathOf, settled, test } from './extension.ts';

const [pull] = ourRecordedPulls();
if (!pull) throw new Error('There are no recorded pulls.');
const first = pathOf(pull);

test('trusted repositories are saved as typed; each line that is none is named and costs only itself', async ({ installed }) => {
  const { background, openOptions } = installed;
  const options = await openOptions();
  const field = options.getByLabel('Repositories you trust');
  await field.fill('Lantern/Grid\nhttps://github.com/acorn/oak/pull/3\nnot a name');
  await expect(options.getByRole('region', { name: 'Trusted repositories' })).toContainText('“not a name” is not a repository on github.com and is not saved.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => background.evaluate(async () => (await chrome.storage.local.get('trusted'))['trusted'])).toEqual(['lantern/grid', 'acorn/oak']);
  await options.reload();
  await expect(field).toHaveValue('lantern/grid\nacorn/oak');
});

test('GitHub is asked about trusted repositories while a panel is open, and only then', async ({ installed }) => {
  const { background, open, openOptions, signIn } = installed;
  await signIn();
  const options = await openOptions();
  await options.getByLabel('Repositories you trust').fill('quillworks/papercrane');
  await expect(options.locator('header').getByRole('status')).toHaveText('Saved');
  await background.evaluate(() => {
    const { fetch } = globalThis;
    const bodies: string[] = [];
    Object.assign(globalThis, {
      bodies,
      fetch: (input: RequestInfo, init?: RequestInit) => {
        bodies.push(typeof init?.body === 'string' ? init.body : '');
        return fetch(input, init);
      },
    });
  });
  const asked = () => background.evaluate(() => (globalThis as typeof globalThis & { bodies: string[] }).bodies.map((body) => body.includes('papercrane')));
  const page = await open(first);
  await settled(page);
  expect((await asked()).length).toBeGreaterThan(0);
  expect(await asked()).not.toContain(true);
  await openPanel(page);
  await expect.poll(async () => (await asked()).filter(Boolean)).toHaveLength(1);
});
