import { readFileSync } from 'node:fs';
import { evaluatePull } from '../evaluate/pulls.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { readRecordedPulls } from '../github/recorded-pull.ts';
import { hasShared, shared } from '../shared.ts';
import { expect, findingOf, openPanel, panelOf, pathOf, settled, summaryOf, test } from './extension.ts';

/** Real recordings that are served: the first so many of each file that hold a diff. */
const each = 6;

for (const name of ['ghostty-org__ghostty', 'pypa__pip', 'vitejs__vite']) {
  const file = `corpus/pulls/${name}.jsonl`;
  test.describe(name, () => {
    test.skip(!hasShared(file), 'its recording is not part of the project');
    const pulls = hasShared(file) ? readRecordedPulls(readFileSync(shared(file), 'utf8')).pulls.filter(({ patch }) => patch).slice(0, each) : [];
    test.use({ settings: { pulls } });

    test('shows in the browser what the recorded file holds', async ({ installed }) => {
      test.setTimeout(120_000);
      const { open, signIn } = installed;
      await signIn();
      const page = await open(pathOf(pulls[0] ?? { repository: '', number: 0 }));
      await openPanel(page);
      for (const pull of pulls) {
        await page.goto(`https://github.com${pathOf(pull)}`);
        await settled(page);
        await expect(panelOf(page)).toBeVisible();
        for (const finding of evaluatePull(JSON.stringify(pull)).findings) {
          // What only GitHub holds (refused pulls, policy files) makes these two say more than a recording can.
          if (finding.signal === 'contributor-history' || finding.signal === 'ai-policy') continue;
          await expect(findingOf(page, finding.signal), `${pull.repository}#${pull.number}`).toHaveAttribute('data-outcome', finding.outcome);
          await expect(findingOf(page, finding.signal).locator('.sentence')).toHaveText(finding.message);
        }
        const lines = pull.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
        const said = Number(/^\D*([\d,]+) lines? to review/.exec((await findingOf(page, 'diff-size').locator('.sentence').textContent()) ?? '')?.[1]?.replaceAll(',', '') ?? NaN);
        if (!Number.isNaN(said)) expect(said).toBeLessThanOrEqual(lines);
        if (pull.priorMergedInRepository && !pull.author.tool)
          await expect(findingOf(page, 'contributor-history').locator('.sentence')).toContainText(String(pull.priorMergedInRepository.toLocaleString('en')));
      }
    });
  });
}

test.describe('saved real pages', () => {
  const saved = [
    { file: 'conversation-2026-08-logged-out.html', repository: 'ArcReel/ArcReel', number: 1817, login: 'Pollo3470' },
    { file: 'conversation-2026-03-logged-in.html', repository: 'kepano/defuddle', number: 151, login: 'shuuul' },
  ];
  const present = hasShared('github/pages/INDEX.md');
  test.skip(!present, 'they are not part of the project');
  // What the API says is ours; only the pages are real.
  const [like] = ourRecordedPulls();
  if (!like) throw new Error('There are no recorded pulls.');
  const { repositoryFiles: _theirs, ...plain } = like;
  const pulls = saved.map(({ repository, number, login }) => ({ ...plain, repository, number, author: { ...like.author, login } }));
  const pages = present ? saved.map(({ file, repository, number }) => ({ path: `/${repository}/pull/${number}`, html: readFileSync(shared(`github/pages/${file}`), 'utf8') })) : [];
  test.use({ settings: { pulls, pages } });

  for (const pull of pulls)
    test(`${pull.repository} has one summary at its place and the panel with every finding`, async ({ installed }) => {
      const { open, signIn } = installed;
      await signIn();
      const page = await open(pathOf(pull));
      await settled(page);
      await expect(summaryOf(page)).toHaveCount(1);
      await openPanel(page);
      for (const finding of evaluatePull(JSON.stringify(pull)).findings) await expect(findingOf(page, finding.signal)).toBeAttached();
      const { outcome, message } = evaluatePull(JSON.stringify(pull)).findings.find(({ signal }) => signal === 'diff-size') ?? {};
      await expect(findingOf(page, 'diff-size')).toHaveAttribute('data-outcome', outcome ?? '');
      await expect(findingOf(page, 'diff-size').locator('.sentence')).toHaveText(message ?? '');
    });
});
