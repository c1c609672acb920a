import { errors, type Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { momentsOf, NeverCame } from './moments.ts';

const pageThat = (fails: Error) => ({ url: () => 'https://github.com/o/r/pull/2', waitForFunction: () => Promise.reject(fails) }) as unknown as Page;

test('a page whose summary does not come is told from a browser that fails', async () => {
  const never = await momentsOf(pageThat(new errors.TimeoutError('Timeout 20000ms exceeded.')), 'complete').catch((error: unknown) => error);
  expect(never).toBeInstanceOf(NeverCame);
  expect(String(never)).toContain('https://github.com/o/r/pull/2 was not “complete”');
  await expect(momentsOf(pageThat(new Error('Target closed')), 'complete')).rejects.toThrow('Target closed');
});
