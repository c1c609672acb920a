import { storage } from 'wxt/utils/storage';

/**
 * Where each setting is kept; a test compares them with every item that this folder stores. The token is none of them: it
 * has a button of its own. Nor is anything that is kept elsewhere: the cache and the notes have databases of their own.
 */
export const settingKeys = ['sync:defaults', 'local:repositories', 'local:lists', 'local:voices', 'local:panel', 'local:trusted'] as const;

/** Puts every setting back as it was after installing. */
export async function clearSettings(): Promise<void> {
  await storage.removeItems([...settingKeys]);
}
