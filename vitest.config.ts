import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const inside = (folders: string) => `${folders}/**/*.test.{ts,tsx}`;

/**
 * Rooms of functions that keep nothing and know neither browser, page nor database: tests/boundaries.ts sees to that. Their
 * tests share a process, which reads their libraries once. Every other test file has a process of its own.
 */
const pure = [inside('lib/{conversation,disclosure,facts,files,people,policy,sign-off,signals,template,wording}'), inside('tests')];

export default defineConfig({
  test: {
    restoreMocks: true,
    // Against what hangs; what must be quick is measured by the processor's time, in the tests themselves.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    retry: process.env['CI'] ? 1 : 0,
    // As many as there are cores: Vitest leaves one free by itself.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'alone', include: [inside('{components,entrypoints,lib}')], exclude: [...configDefaults.exclude, ...pure] },
      },
    ],
  },
});
