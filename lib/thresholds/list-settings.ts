import { storage } from 'wxt/utils/storage';
import { z } from '../schema/zod.ts';
import { readRepositoryName } from './repository-name.ts';

/** Whether rows of lists get chips. */
export interface ListSettings {
  readonly on: boolean;
  /** Lower-cased `owner/name` of the repositories whose rows get none, in alphabetical order. */
  readonly off: readonly string[];
}

export const listDefaults: ListSettings = { on: true, off: [] };

// Typed as unknown, as in user-settings.ts: what is stored may be damaged, and is parsed each time it is read.
const lists = storage.defineItem<unknown>('local:lists', { fallback: listDefaults, version: 1, migrations: {} });

const stored = z
  .object({
    on: z.boolean().catch(listDefaults.on),
    off: z.array(z.unknown()).catch([]),
  })
  .catch({ on: listDefaults.on, off: [] });

/** Reads the stored switch; a broken field becomes its default, a name that is none is left out. */
export function readStoredLists(value: unknown): ListSettings {
  const { on, off } = stored.parse(value);
  const names = off.flatMap((name) => (typeof name === 'string' ? (readRepositoryName(name) ?? []) : []));
  return { on, off: [...new Set(names)].sort() };
}

/** Whether the rows of a repository get chips. */
export function showsIn({ on, off }: ListSettings, { owner, repository }: { readonly owner: string; readonly repository: string }): boolean {
  return on && !off.includes(`${owner}/${repository}`.toLowerCase());
}

/** The switch as the user left it; on where nothing was chosen. */
export async function readLists(): Promise<ListSettings> {
  return readStoredLists(await lists.getValue());
}

/** Stores the switch after a change, with no other page of the extension between reading and storing. */
export async function changeLists(change: (settings: ListSettings) => ListSettings): Promise<void> {
  await navigator.locks.request('another-signal-lists', async () => lists.setValue(readStoredLists(change(await readLists()))));
}

/** Calls back at each change, here or in another page; returns what ends that. */
export function watchLists(listener: (settings: ListSettings) => void): () => void {
  return lists.watch((value) => listener(readStoredLists(value)));
}
