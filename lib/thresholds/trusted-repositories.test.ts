import { beforeEach, expect, test } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mostTrusted, readStoredTrusted, readTrusted, readTypedTrusted, watchTrusted, writeTrusted } from './trusted-repositories.ts';

beforeEach(() => fakeBrowser.reset());

test('none is trusted until somebody names one; names are lower-cased, in the order chosen, each once', async () => {
  expect(await readTrusted()).toEqual([]);
  await writeTrusted(['Lantern/Grid', 'acorn/oak', 'lantern/grid']);
  expect(await readTrusted()).toEqual(['lantern/grid', 'acorn/oak']);
  await writeTrusted([]);
  expect(await storage.getItem('local:trusted')).toBeNull();
});

test.each([null, 'lantern/grid', { 0: 'lantern/grid' }, [3, null, 'no name', {}]])('%j is read as none', (value) => expect(readStoredTrusted(value)).toEqual([]));

test('each line that is not taken has its sentence, and costs only itself', () => {
  const { names, problems } = readTypedTrusted(' Lantern/Grid \n\nhttps://github.com/acorn/oak/pull/7\nlantern\nacorn/oak\n<img src=x>\n');
  expect(names).toEqual(['lantern/grid', 'acorn/oak']);
  expect(problems).toEqual([
    '“lantern” is not a repository on github.com and is not saved. Write it as owner/name.',
    '“<img src=x>” is not a repository on github.com and is not saved. Write it as owner/name.',
  ]);
});

test('ten are the most: the eleventh is named, one named again is not', () => {
  const lines = Array.from({ length: mostTrusted + 1 }, (_, index) => `lantern/grid-${index}`);
  const { names, problems } = readTypedTrusted([...lines, lines[0]].join('\n'));
  expect(names).toEqual(lines.slice(0, mostTrusted));
  expect(problems).toEqual(['“lantern/grid-10” is not saved: 10 repositories are the most.']);
  expect(readStoredTrusted(lines)).toHaveLength(mostTrusted);
});

test('says when it changed', async () => {
  const heard: (readonly string[])[] = [];
  const end = watchTrusted((names) => heard.push(names));
  await writeTrusted(['lantern/grid']);
  await writeTrusted([]);
  end();
  await writeTrusted(['acorn/oak']);
  expect(heard).toEqual([['lantern/grid'], []]);
});
