import type { Frame, Page } from '@playwright/test';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { expect, panelOf, pathOf } from './extension.ts';

const [pull] = ourRecordedPulls();
if (!pull) throw new Error('There are no recorded pulls.');
/** A person with two pull requests in two repositories, and the notes that are written on them. */
export const login = pull.author?.login ?? '';
const other = { ...pull, number: pull.number + 800, repository: 'quillworks/papercrane', repositoryFiles: {} };
export const notedPulls = [pull, other];
export const first = pathOf(pull);
export const second = pathOf(other);

export const ofPerson = 'sentinel-person: met at the workshop, <b>answers</b> on Fridays';
export const ofPull = 'sentinel-pull: waits for the release';

/** The frame of a note. Playwright knows all frames of a page, also those that the page itself has no way to. */
export async function noteOn(page: Page, on: string): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames()) if (frame !== page.mainFrame() && (await frame.title().catch(() => '')) === `Private note on ${on}`) return frame;
    return null;
  };
  await expect.poll(async () => (await find()) !== null, { message: `a note on ${on}` }).toBe(true);
  const found = await find();
  if (!found) throw new Error(`There is no note on ${on}.`);
  return found;
}
export const fieldIn = (frame: Frame) => frame.getByRole('textbox');
export const offer = (page: Page, on: string) => panelOf(page).getByRole('button', { name: `Add a private note on ${on}` });

/** Writes a note on something and saves it by the keyboard. */
export async function write(page: Page, on: string, text: string): Promise<Frame> {
  await offer(page, on).click();
  const frame = await noteOn(page, on);
  await expect(fieldIn(frame)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('status')).toHaveText('Saved in this browser');
  return frame;
}
