import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const declaration = /^ *--([\w-]+): ([^;]+);/gm;
const read = async (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
const values = (css: string) => new Map([...css.matchAll(declaration)].map(([, name = '', value = '']) => [name, value]));

/** A theme's value with its references followed. */
function follow(theme: ReadonlyMap<string, string>, name: string): string | undefined {
  const value = theme.get(name);
  const [, next] = /^var\(--([\w-]+)\)$/.exec(value ?? '') ?? [];
  return next ? follow(theme, next) : value;
}

// Each block, weakest first, overwrites what came before it, as in the browser.
it.each([
  ['light', [0]], ['light-high-contrast', [0, 1]], ['dark', [0, 2]], ['dark-high-contrast', [0, 1, 2, 3]],
])('%s has Primer’s own values', async (name, blocks) => {
  const parts = (await read('theme.css')).split(':root').slice(1);
  const primer = values(await read(`../node_modules/@primer/primitives/dist/css/functional/themes/${name}.css`));
  const ours = new Map(blocks.flatMap((index) => [...values(parts[index] ?? '')]));
  expect(ours.size).toBeGreaterThan(7);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries([...ours.keys()].map((token) => [token, follow(primer, token)])));
});
