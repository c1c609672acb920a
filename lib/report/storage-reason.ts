import type { Reason } from '../facts/facts.ts';

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
