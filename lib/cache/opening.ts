import type { Database } from './database.ts';

/** How long an operation waits for the database to open, milliseconds. Another window with an older version may hold it for ever. */
const openFor = 1_000;

/** The database did not open in time: most often because an older or newer version of the extension still holds it. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked';
}

/** Names that a browser gives to the failure of a database that is damaged: what is in it is only a copy, so it may go. */
const damaged = new Set(['UnknownError', 'DataError', 'NotFoundError', 'UpgradeError', 'OpenFailedError', 'ConstraintError']);

function nameOf(error: unknown): string {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return '';
  const inner = 'inner' in error ? error.inner : null;
  // Dexie's own wrapper says only that opening failed; the browser's error inside says why.
  return error.name === 'OpenFailedError' && inner !== null && typeof inner === 'object' && 'name' in inner ? String(inner.name) : error.name;
}

/** Whether the browser has no room left: its own error, or Dexie's around it. */
export function isQuotaError(error: unknown): boolean {
  return /QuotaExceeded/.test(`${nameOf(error)} ${error instanceof Error ? error.message : ''}`);
}

/**
 * Opens the database at the first use and after each loss of it. A damaged one is thrown away and made anew, once in the
 * life of this page or background; one that does not open in time fails this operation, not the later ones.
 *
 * @returns a function to wait for before each operation; it rejects with `DatabaseBlocked` or the browser's own error
 */
export function opener(database: Database): () => Promise<void> {
  let opening: Promise<unknown> | null = null;
  let rebuilt = false;

  async function open(): Promise<void> {
    try {
      await database.open();
    } catch (error) {
      if (rebuilt || !damaged.has(nameOf(error))) throw error;
      rebuilt = true;
      await database.delete({ disableAutoOpen: false });
      await database.open();
    }
  }

  return async () => {
    if (database.isOpen()) return;
    opening ??= open().finally(() => (opening = null));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DatabaseBlocked('The database does not open.')), openFor);
    });
    try {
      await Promise.race([opening, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
