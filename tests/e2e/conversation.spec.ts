import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { expect, openPanel, panelOf, pathOf, test } from './extension.ts';

const pull = ourRecordedPulls().find(({ repository, number }) => repository === 'saltmarsh/heron' && number === 34);
if (!pull) throw new Error('The recorded pull 34 is gone.');

test('whose turn it is stands in the panel as a sentence, and unfolds by the keyboard to who did what', async ({ installed: { open, signIn } }) => {
  await signIn();
  const page = await open(pathOf(pull));
  await openPanel(page);
  const turn = panelOf(page).getByRole('button', { name: /^Waiting for a reviewer since October 14, 2026/ });
  await expect(turn).toHaveAttribute('aria-expanded', 'false');
  await turn.focus();
  await page.keyboard.press('Enter');
  await expect(turn).toHaveAttribute('aria-expanded', 'true');
  const entries = panelOf(page).locator('ol').getByRole('listitem');
  await expect(entries.filter({ hasText: '@wilma-strand asked for changes' })).toContainText('waited 23 hours for a reviewer');
  await expect(entries.first()).toContainText('@renske-dahl (author) opened it as a draft');
  // Machines stand apart, and nobody waits for them.
  await expect(panelOf(page).locator('ol').getByText('CodeRabbit')).toHaveCount(0);
  await expect(panelOf(page).getByRole('heading', { name: 'Machine voices, apart' })).toBeVisible();
  await expect(panelOf(page).getByText('CodeRabbit')).toBeVisible();
});
