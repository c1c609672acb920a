import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { preactAsReact } from './wxt.config.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: preactAsReact },
  test: {
    include: ['{components,entrypoints,lib,tests}/**/*.test.{ts,tsx}'],
    // Its import of React becomes Preact, as in the build.
    server: { deps: { inline: ['@primer/octicons-react'] } },
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: process.env['CI'] ? 1 : 0,
  },
});
