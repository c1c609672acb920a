import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { axeFinds } from './axe.ts';
import { expect, findingOf, openPanel, panelOf, pathOf, settled, summaryOf, test } from './extension.ts';

const pulls = ourRecordedPulls();
const raised = pulls.find(({ number }) => number === 102) ?? pulls[0];
if (!raised) throw new Error('There are no recorded pulls.');

for (const width of [1280, 360])
  test.describe(`${width} pixels wide`, () => {
    test.use({ settings: { viewport: { width, height: 800 } } });

    test('axe finds nothing in the summary and the panel, light and dark, and nothing overflows', async ({ installed }) => {
      const { open, signIn } = installed;
      await signIn();
      const page = await open(pathOf(raised));
      await openPanel(page);
      await panelOf(page).locator('[data-outcome="raised"] button.row').first().click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFinds(page, ['[data-another-signal="panel"]', '[data-another-signal="summary"]']), colorScheme).toEqual([]);
        const overflow = await page.evaluate(() =>
          ['summary', 'panel'].map((name) => {
            const root = document.querySelector(`[data-another-signal="${name}"]`)?.shadowRoot;
            return [...(root?.querySelectorAll('*') ?? [])].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).length;
          }),
        );
        expect(overflow, colorScheme).toEqual([0, 0]);
      }
    });
  });

test('markup, scripts, right-to-left marks and very long text are shown as text and break nothing', async ({ installed }) => {
  const { open, signIn } = installed;
  await signIn();
  const hostile = pulls.find(({ title }) => title.includes('<'));
  if (!hostile) throw new Error('No recorded pull is hostile.');
  const page = await open(pathOf(hostile));
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openPanel(page);
  for (const row of await panelOf(page).locator('[data-signal]:visible button.row').all()) await row.click();
  const found = await page.evaluate(() => {
    const roots = ['summary', 'panel'].flatMap((name) => document.querySelector(`[data-another-signal="${name}"]`)?.shadowRoot ?? []);
    const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    return {
      foreign: elements.filter(({ localName }) => ['script', 'img', 'iframe', 'object', 'marquee', 'style'].includes(localName)).length,
      handlers: elements.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length,
      pwned: 'pwned' in document.documentElement.dataset || 'pwned' in window,
    };
  });
  expect(found).toEqual({ foreign: 0, handlers: 0, pwned: false });
  expect(errors).toEqual([]);
});

test('the summary keeps one height whatever is in it, in every tab and both families', async ({ installed }) => {
  const { github, open, signIn } = installed;
  await signIn();
  const heights = new Set<number>();
  for (const family of ['react', 'rails'] as const) {
    github.show({ family });
    for (const tab of ['', '/commits', '/checks', family === 'react' ? '/changes' : '/files']) {
      const page = await open(`${pathOf(raised)}${tab}`);
      await settled(page);
      await expect(summaryOf(page)).toHaveCount(1);
      heights.add((await summaryOf(page).boundingBox())?.height ?? 0);
      await page.close();
    }
  }
  expect([...heights]).toEqual([28]);
});

const repositoryFiles = [
  {
    file: 'a repository file with what only other YAML than ours has is read for what is ours',
    text: '%YAML 1.1\n---\n? [a, b]\n: !!binary aGk=\nwhen: !!timestamp 2026-01-01\nsome: !!set {x, y}\nsignals:\n  diff-size:\n    maxFiles: 3\n',
    notes: ['`when` is not known here'],
  },
  {
    file: 'a broken repository file costs only its own bad fields, and says so',
    text: 'signals:\n  diff-size:\n    maxLines: many\n    maxFiles: 3\n  no-such-signal: true\n',
    notes: ['maxLines', 'line 3'],
  },
];
for (const { file, text, notes } of repositoryFiles) {
  test.describe(file, () => {
    test.use({ settings: { pulls: [{ ...raised, repositoryFiles: { '.github/another-signal.yml': text } }] } });

    test('in the panel', async ({ installed }) => {
      const { open, signIn } = installed;
      await signIn();
      const page = await open(pathOf(raised));
      await openPanel(page);
      await expect(findingOf(page, 'diff-size').locator('.sentence')).toContainText('400 lines or 3 files');
      await panelOf(page).locator('.notes summary').click();
      for (const note of notes) await expect(panelOf(page)).toContainText(note);
    });
  });
}
