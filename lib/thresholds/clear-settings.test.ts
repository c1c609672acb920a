import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearSettings, settingKeys } from './clear-settings.ts';
import { changeLists, listDefaults, readLists } from './list-settings.ts';
import { panelDefaults, voicesDefaults } from './stored-settings.ts';
import { readTrusted, writeTrusted } from './trusted-repositories.ts';
import { changeSignal, readPanel, readSettings, readToken, readVoices, watchSettings, writePanel, writeToken, writeVoices } from './user-settings.ts';

beforeEach(() => fakeBrowser.reset());

test('every item stored here is a setting, the token, or the stamp of the notes', () => {
  const folder = import.meta.dirname;
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const stored = sources.flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/defineItem<unknown>\('([^']+)'/g)].map(([, key]) => key));
  expect(stored.toSorted(), 'Add a new setting to settingKeys in clear-settings.ts, so that clearing finds it.').toEqual([...settingKeys, 'local:token', 'local:notes-changed'].toSorted());
});

test('clearing puts all settings back and keeps the token', async () => {
  await changeSignal(null, 'diff-size', () => ({ maxLines: 7 }));
  await changeSignal('lantern/grid', 'diff-size', () => false);
  await changeLists((before) => ({ ...before, on: false }));
  await writeVoices({ foldMachines: true });
  await writePanel({ open: true, width: 500 });
  await writeTrusted(['acorn/oak']);
  await writeToken('ghp_example');
  const heard: unknown[] = [];
  const end = watchSettings((settings) => heard.push(settings));
  await clearSettings();
  expect(await readSettings()).toEqual({ defaults: {}, repositories: {} });
  expect([await readLists(), await readVoices(), await readPanel(), await readTrusted()]).toEqual([listDefaults, voicesDefaults, panelDefaults, []]);
  expect(await readToken()).toBe('ghp_example');
  await expect.poll(() => heard.at(-1)).toEqual({ defaults: {}, repositories: {} });
  end();
});
