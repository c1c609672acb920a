import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeLists, listDefaults, readLists, readStoredLists, showsIn, watchLists, type ListSettings } from './list-settings.ts';

beforeEach(() => fakeBrowser.reset());

test('lists are on until somebody switches them off', async () => {
  expect(await readLists()).toEqual({ on: true, off: [] });
  await changeLists((before) => ({ ...before, on: false }));
  expect(await readLists()).toEqual({ on: false, off: [] });
});

test('repositories are kept as lower-cased names, each once', async () => {
  await changeLists((before) => ({ ...before, off: ['Lantern/Grid', 'https://github.com/lantern/grid', 'acorn/oak', 'no name'] }));
  expect(await readLists()).toEqual({ on: true, off: ['acorn/oak', 'lantern/grid'] });
});

test.each([null, 'off', { on: 'no' }, { off: 'lantern/grid' }, { on: 1, off: [3, null] }])('%j is read as the defaults', (value) => {
  expect(readStoredLists(value)).toEqual(listDefaults);
});

test('the whole switch is stronger than the list of repositories', () => {
  const grid = { owner: 'Lantern', repository: 'Grid' };
  expect(showsIn({ on: true, off: [] }, grid)).toBe(true);
  expect(showsIn({ on: true, off: ['lantern/grid'] }, grid)).toBe(false);
  expect(showsIn({ on: true, off: ['lantern/gridlock'] }, grid)).toBe(true);
  expect(showsIn({ on: false, off: [] }, grid)).toBe(false);
});

test('says when it changed', async () => {
  const heard: ListSettings[] = [];
  const end = watchLists((settings) => heard.push(settings));
  await changeLists((before) => ({ ...before, on: false }));
  end();
  await changeLists((before) => ({ ...before, on: true }));
  expect(heard).toEqual([{ on: false, off: [] }]);
});
