import { some } from '../whole.ts';
import { axeFinds } from './axe.ts';
import { expect, openPanel, panelOf, picture, test } from './extension.ts';
import { first, login, notedPulls, ofPerson, ofPull, write } from './note-frames.ts';

for (const width of some([1280, 320]))
  test.describe(`${width} pixels wide`, () => {
    test.use({ settings: { pulls: notedPulls, viewport: { width, height: 800 } } });

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
