import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each has a browser, and waits for it a third of the time: one more than the two cores that there are at least.
  workers: 3,
  fullyParallel: true,
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  expect: { timeout: 15_000 },
  // A shared machine may stall a browser for seconds; what fails twice is wrong.
  retries: process.env['CI'] ? 1 : 0,
});
