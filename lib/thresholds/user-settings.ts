import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import {
  applyChange,
  panelDefaults,
  readPanelSettings,
  readRepositories,
  readSignals,
  readStoredToken,
  readVoicesSettings,
  type Change,
  type PanelSettings,
  type UserSettings,
  type VoicesSettings,
  voicesDefaults,
} from './stored-settings.ts';

// Typed as unknown: what is stored may be of another version or damaged, and is parsed each time it is read.
const token = storage.defineItem<unknown>('local:token', { fallback: null, version: 1, migrations: {} });
const panel = storage.defineItem<unknown>('local:panel', { fallback: panelDefaults, version: 1, migrations: {} });
const voices = storage.defineItem<unknown>('local:voices', { fallback: voicesDefaults, version: 1, migrations: {} });
const repositories = storage.defineItem<unknown>('local:repositories', { fallback: {}, version: 1, migrations: {} });
/** Synchronised by the browser between the user's machines: 8 KB at most (storage.sync.QUOTA_BYTES_PER_ITEM). */
const defaults = storage.defineItem<unknown>('sync:defaults', { fallback: {}, version: 1, migrations: {} });

/** The user's GitHub token; null where none is stored. */
export async function readToken(): Promise<string | null> {
  return readStoredToken(await token.getValue());
}

/** Stores the token, or removes it with null. Space around it, as pasting brings, is dropped. */
export async function writeToken(value: string | null): Promise<void> {
  const trimmed = readStoredToken(value);
  await (trimmed === null ? token.removeValue() : token.setValue(trimmed));
}

/** Calls back with the token at each change; returns what ends that. */
export function watchToken(listener: (token: string | null) => void): () => void {
  return token.watch((value) => listener(readStoredToken(value)));
}

/** The panel as it was left. */
export async function readPanel(): Promise<PanelSettings> {
  return readPanelSettings(await panel.getValue());
}

/** Remembers the parts of the panel that are given; the rest stays. */
export async function writePanel(change: Partial<PanelSettings>): Promise<void> {
  await alone(async () => panel.setValue(readPanelSettings({ ...(await readPanel()), ...change })));
}

/** Calls back with the panel's settings at each change; returns what ends that. */
export function watchPanel(listener: (panel: PanelSettings) => void): () => void {
  return panel.watch((value) => listener(readPanelSettings(value)));
}

/** How machines' words are shown on GitHub's pages. */
export async function readVoices(): Promise<VoicesSettings> {
  return readVoicesSettings(await voices.getValue());
}

/** Stores the parts that are given; the rest stays. */
export async function writeVoices(change: Partial<VoicesSettings>): Promise<void> {
  await alone(async () => voices.setValue(readVoicesSettings({ ...(await readVoices()), ...change })));
}

/** Calls back with how machines' words are shown at each change; returns what ends that. */
export function watchVoices(listener: (voices: VoicesSettings) => void): () => void {
  return voices.watch((value) => listener(readVoicesSettings(value)));
}

/** Everything the user has set. */
export async function readSettings(): Promise<UserSettings> {
  const [own, byRepository] = await Promise.all([defaults.getValue(), repositories.getValue()]);
  return { defaults: readSignals(own), repositories: readRepositories(byRepository) };
}

/** Calls back with all settings when any of them changed, here or in another page; returns what ends that. */
export function watchSettings(listener: (settings: UserSettings) => void): () => void {
  const tell = () => void readSettings().then(listener);
  const ends = [defaults.watch(tell), repositories.watch(tell)];
  return () => ends.forEach((end) => end());
}

/**
 * Reads, changes and stores settings with no other page between, so that two options pages do not lose each other's
 * values (https://developer.mozilla.org/docs/Web/API/Web_Locks_API: one lock for all pages of the extension).
 */
function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('another-signal-settings', work);
}

/**
 * Stores a change of one signal's settings; `applyChange` says what it does.
 *
 * @throws where the browser refuses to store it, as it does above its quota
 */
export async function changeSignal(repository: string | null, signal: string, change: Change): Promise<void> {
  await alone(async () => {
    const after = applyChange(await readSettings(), repository, signal, change);
    await (repository === null ? defaults.setValue(after.defaults) : repositories.setValue(after.repositories));
  });
}

/** Forgets everything set for one repository (lower-cased `owner/name`). */
export async function removeRepository(repository: string): Promise<void> {
  await alone(async () => {
    const { [repository]: _, ...rest } = (await readSettings()).repositories;
    await repositories.setValue(rest);
  });
}

/**
 * Takes all storage, the token's `storage.local` above all, away from content scripts. The background calls it at each
 * start. Chrome keeps this setting; Firefox does not know it, and there the token is kept by never being read in a
 * content script
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel).
 */
export async function keepStorageFromPages(): Promise<void> {
  const { local, sync, session } = browser.storage;
  const areas: Partial<Pick<typeof local, 'setAccessLevel'>>[] = [local, sync, session];
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
