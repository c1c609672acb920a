import { ESLint } from 'eslint';
import { readdirSync } from 'node:fs';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { boundaries, rows } from './boundaries.ts';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: ts.parser }, plugins: { '@typescript-eslint': ts.plugin } }, ...boundaries],
});

async function messages(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

/** A path that a pattern of the rows matches, seen from two folders down. */
function example(pattern: string): string {
  if (pattern === '*') return 'zod';
  return pattern.startsWith('**/') ? pattern.replace('**/', '../../').replaceAll('*', 'x') : pattern.replaceAll('*', 'x');
}

const cases = rows.flatMap(({ files, bad }) =>
  files.flatMap((file) => bad.map(({ group, message }) => ({ file: file.replace('**', 'example.ts'), from: example(group[0] ?? ''), message }))),
);

test.each(cases)('$file may not import $from', async ({ file, from, message }) => {
  expect((await messages(`import { x } from '${from}';\nexport { x };`, file)).join()).toContain(message);
});

test('what is not listed may be imported', async () => {
  expect(await messages("import { z } from '../schema/zod.ts';\nexport { z };", 'lib/signals/example.ts')).toEqual([]);
  expect(await messages("import { z } from 'zod';\nexport { z };", 'lib/signals/example.ts')).toHaveLength(1);
});

test('every folder of lib has its row', () => {
  const known = rows.flatMap(({ files }) => files.map((file) => file.split('/')[1]));
  const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const unlisted = folders.filter((folder) => !known.includes(folder) && folder !== 'channel');
  expect(unlisted, 'Add a row to test./boundaries.ts that says what this folder may not import.').toEqual([]);
});
