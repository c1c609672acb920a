import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { signals } from '../lib/signals/index.ts';

const folder = path.join(import.meta.dirname, '../lib/signals');
/** The contract and the list; everything else in the folder is a signal or its test. */
const notSignals = new Set(['define-signal', 'index']);

const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const units = files.filter((name) => !name.endsWith('.test.ts')).map((name) => name.slice(0, -3)).filter((name) => !notSignals.has(name));
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('every signal is in the list, once', () => {
  const listed: string[] = signals.map(({ id }) => id);
  for (const id of units) expect(listed, `lib/signals/${id}.ts is not in the list. Add "${camel(id)}" to the tuple in lib/signals/index.ts, where it is to be shown; a helper that is no signal belongs elsewhere.`).toContain(id);
  for (const id of listed) expect(units, `The list has "${id}", and there is no lib/signals/${id}.ts. A signal's file is named as its id.`).toContain(id);
  expect(new Set(listed).size).toBe(listed.length);
});

test('every signal has its test beside it', () => {
  for (const id of units) expect(files, `Add lib/signals/${id}.test.ts with testSignal(${camel(id)}, …) from tests/test-signal.ts.`).toContain(`${id}.test.ts`);
});

test('no two signals share a title', () => {
  expect(new Set(signals.map(({ title }) => title)).size).toBe(signals.length);
});
