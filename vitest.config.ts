import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['{components,entrypoints,lib,tests}/**/*.test.{ts,tsx}'], restoreMocks: true, testTimeout: 30_000 },
});
