import type { Reason } from '../facts/facts.ts';

/** Without the token and the settings nothing can be asked. */
export const noStart: Reason = {
  message: 'The browser does not give out what Another Signal stored, so GitHub was not asked.',
  nextStep: 'reload',
  retryAt: null,
};

const sentences: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The browser has no room left to store, so what is new is not remembered between visits.',
  DatabaseBlocked: 'Another version of Another Signal still holds what is remembered, so it is not used until that one is closed.',
};

const names = (error: unknown): string[] => {
  if (typeof error !== 'object' || error === null || !('name' in error)) return [];
  return [String(error.name), ...('inner' in error ? names(error.inner) : [])];
};

/**
 * Why nothing is remembered, in one sentence. Nothing is lost by it: the cache holds copies, and settings are elsewhere.
 *
 * @param error what the cache threw; an unknown one is a browser that refuses, as in private windows
 */
export function storageReason(error: unknown): Reason {
  const known = names(error).map((name) => sentences[name]).find((sentence) => sentence !== undefined);
  return { message: known ?? 'The browser refuses to store, so nothing is remembered between visits.', nextStep: 'none', retryAt: null };
}

/**
 * Whether the browser stores, as long as a page is watched.
 *
 * @param changed is called when it begins to refuse, and when it stores again
 */
export function watchStorage(changed: () => void) {
  let reason: Reason | null = null;

  function become(next: Reason | null): void {
    if ((next === null) === (reason === null)) return;
    reason = next;
    changed();
  }

  const refused = (error: unknown) => become(storageReason(error));
  return {
    /** Why nothing is remembered; null while the browser stores. */
    reason: () => reason,
    /** Nothing shown waits for the cache; where it refuses, that is said once. */
    refused,
    /** Work that nobody waits for. */
    keep: (work: Promise<void>): void => void work.then(() => become(null), refused),
  };
}
