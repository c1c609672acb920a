import { storage } from 'wxt/utils/storage';

// Typed as unknown, as in user-settings.ts. It holds a moment and nothing of any note.
const stamp = storage.defineItem<unknown>('local:notes-changed', { fallback: 0, version: 1, migrations: {} });

/**
 * Tells the background that a note was stored or all were removed. A browser's database tells nobody of a change, a
 * change of its storage also wakes a background that was stopped. Never rejects: the notes themselves are stored by then.
 */
export async function stampNotes(): Promise<void> {
  await stamp.setValue(Date.now() + Math.random()).catch(() => undefined);
}

/** Calls back at each change of any note, here or in another page; returns what ends that. */
export function watchNotesStamp(listener: () => void): () => void {
  return stamp.watch(() => listener());
}
