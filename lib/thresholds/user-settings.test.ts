import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { layersOf, type UserSettings } from './stored-settings.ts';
import {
  changeSignal, keepStorageFromPages, readPanel, readSettings, readToken, removeRepository, watchPanel, watchSettings, watchToken,
  writePanel, writeToken,
} from './user-settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('the token', () => {
  it('is stored without the space around it, watched, and removed with null or blank', async () => {
    const seen: (string | null)[] = [];
    const end = watchToken((token) => seen.push(token));
    expect(await readToken()).toBeNull();
    await writeToken('  ghp_example \n');
    expect(await readToken()).toBe('ghp_example');
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    await writeToken('   ');
    expect(await readToken()).toBeNull();
    end();
    await writeToken('ghp_other');
    expect(seen).toEqual(['ghp_example', null]);
  });

  it('is null where something else is stored', async () => {
    await fakeBrowser.storage.local.set({ token: { secret: 1 } });
    expect(await readToken()).toBeNull();
  });
});

describe('the settings', () => {
  it('hold what was chosen, the defaults synchronised and the repositories here', async () => {
    await changeSignal(null, 'diff-size', () => ({ maxLines: 500 }));
    await changeSignal('octo/grid', 'diff-size', (before) => ({ ...(before || {}), maxLines: 900 }));
    await changeSignal('octo/grid', 'missing-tests', () => false);
    expect(await readSettings()).toEqual({
      defaults: { 'diff-size': { maxLines: 500 } },
      repositories: { 'octo/grid': { signals: { 'diff-size': { maxLines: 900 }, 'missing-tests': false } } },
    });
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({ defaults: { 'diff-size': { maxLines: 500 } }, defaults$: { v: 1 } });
    expect(await fakeBrowser.storage.local.get()).toHaveProperty('repositories');
  });

  it('forget a repository with nothing left, and one that is removed', async () => {
    await changeSignal('octo/grid', 'diff-size', () => false);
    await changeSignal('octo/grid', 'diff-size', () => undefined);
    expect((await readSettings()).repositories).toEqual({});
    await changeSignal('octo/one', 'diff-size', () => false);
    await changeSignal('octo/two', 'diff-size', () => false);
    await removeRepository('octo/one');
    expect(Object.keys((await readSettings()).repositories)).toEqual(['octo/two']);
  });

  it('lose nothing when changed at once from several places', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => changeSignal('octo/grid', `signal-${index}`, () => false)));
    expect(Object.keys((await readSettings()).repositories['octo/grid']?.signals ?? {})).toHaveLength(20);
  });

  it('a broken stored value costs only itself', async () => {
    await fakeBrowser.storage.local.set({
      repositories: { 'octo/grid': { signals: { good: { a: 1 }, off: false, on: true, list: [1], text: 'x' } }, 'Not A Name': { signals: {} }, 'octo/nil': null, 'octo/odd': { signals: 3 } },
    });
    await fakeBrowser.storage.sync.set({ defaults: 'broken' });
    expect(await readSettings()).toEqual({ defaults: {}, repositories: { 'octo/grid': { signals: { good: { a: 1 }, off: false } }, 'octo/odd': { signals: {} } } });
  });

  it('are told to whoever watches, whichever part changed', async () => {
    const seen = vi.fn<(settings: UserSettings) => void>();
    const end = watchSettings(seen);
    await changeSignal(null, 'diff-size', () => false);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith({ defaults: { 'diff-size': false }, repositories: {} }));
    await changeSignal('octo/grid', 'diff-size', () => false);
    await vi.waitFor(() => expect(Object.keys(seen.mock.lastCall?.[0].repositories ?? {})).toEqual(['octo/grid']));
    const calls = seen.mock.calls.length;
    end();
    await changeSignal(null, 'diff-size', () => undefined);
    expect(seen).toHaveBeenCalledTimes(calls);
  });
});

describe('layersOf', () => {
  it('puts the file first and the choice for the repository last', async () => {
    await changeSignal(null, 'diff-size', () => ({ maxLines: 500 }));
    await changeSignal('octo/grid', 'diff-size', () => ({ maxLines: 900 }));
    const file = { from: 'repository-file', signals: {} } as const;
    const settings = await readSettings();
    expect(layersOf(settings, 'octo/grid', file)).toEqual([
      file,
      { from: 'user', signals: { 'diff-size': { maxLines: 500 } } },
      { from: 'user-repository', signals: { 'diff-size': { maxLines: 900 } } },
    ]);
    expect(layersOf(settings, 'octo/constructor', null)).toMatchObject([{ from: 'user' }, { from: 'user-repository', signals: {} }]);
  });
});

describe('the panel', () => {
  it('keeps what is not changed and holds the width within its bounds', async () => {
    expect(await readPanel()).toEqual({ open: false, width: 400 });
    const seen = vi.fn();
    watchPanel(seen);
    await writePanel({ open: true });
    await writePanel({ width: 5000 });
    expect(await readPanel()).toEqual({ open: true, width: 560 });
    expect(seen).toHaveBeenLastCalledWith({ open: true, width: 560 });
    await fakeBrowser.storage.local.set({ panel: { open: 'yes', width: 333 } });
    expect(await readPanel()).toEqual({ open: false, width: 333 });
  });
});

describe('keepStorageFromPages', () => {
  it('asks Chrome for trusted contexts only, and is quiet where the browser knows no such thing', async () => {
    const areas = [fakeBrowser.storage.local, fakeBrowser.storage.sync, fakeBrowser.storage.session];
    const before = areas.map((area) => area.setAccessLevel);
    for (const area of areas) Object.assign(area, { setAccessLevel: undefined });
    await expect(keepStorageFromPages()).resolves.toBeUndefined();
    const setAccessLevel = vi.fn();
    for (const area of areas) Object.assign(area, { setAccessLevel });
    await keepStorageFromPages();
    expect(setAccessLevel.mock.calls).toEqual(areas.map(() => [{ accessLevel: 'TRUSTED_CONTEXTS' }]));
    for (const [index, area] of areas.entries()) Object.assign(area, { setAccessLevel: before[index] });
  });
});
