import { globSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { preactAsReact } from './wxt.config.ts';

const inside = (folders: string) => `${folders}/**/*.test.{ts,tsx}`;

/** Rooms of functions that keep nothing and know neither browser, page nor database: tests/boundaries.ts sees to that. */
const pure = globSync([inside('lib/{conversation,disclosure,facts,files,people,policy,sign-off,signals,template,turns,wording}'), inside('tests')]);
/** What ran before in the same process makes the same work several times slower, so that no test that measures shares one. */
const measures = (file: string) => /fuzz\.ts|pace\.ts/.test(readFileSync(file, 'utf8'));
const shared = pure.filter((file) => !measures(file));

export default defineConfig({
  resolve: { alias: preactAsReact },
  test: {
    // Its import of React becomes Preact, as in the build.
    server: { deps: { inline: ['@primer/octicons-react'] } },
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: process.env['CI'] ? 1 : 0,
    // As many as there are cores: Vitest leaves one free by itself.
    maxWorkers: '100%',
    projects: [
      // A process is shared, which reads the libraries once; every other test file has one of its own.
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, plugins: [WxtVitest()], test: { name: 'alone', include: [inside('{components,entrypoints,lib,tests}')], exclude: [...configDefaults.exclude, ...shared] } },
    ],
  },
});
