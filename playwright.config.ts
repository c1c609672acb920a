import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each test starts a browser of its own with the extension in it.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  expect: { timeout: 15_000 },
  // A shared machine may stall a browser for seconds; what fails twice is wrong.
  retries: process.env['CI'] ? 1 : 0,
});
