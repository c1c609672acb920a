import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generated } from './generate.ts';

test.each(generated)('$path is what npm run generate writes', async ({ path, make }) => {
  expect(await readFile(path, 'utf8'), `Run: npm run generate`).toBe(await make());
}, 30_000);
