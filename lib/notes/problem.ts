/** Names that an error and the errors inside it have: Dexie's wrapper says only that opening failed. */
function names(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('name' in error)) return [];
  return [String(error.name), ...('inner' in error ? names(error.inner) : [])];
}

/**
 * Why a note was not stored, in one sentence with what is left to do.
 *
 * @param error what the database threw; an unknown one is a browser that refuses, as in private windows
 */
export function saveProblem(error: unknown): string {
  const room = names(error).includes('QuotaExceededError');
  return `Not saved: the browser ${room ? 'has no room left' : 'refuses to store notes'}. What you wrote stays here until you leave the page.`;
}

/** Why no note is shown, in one sentence. */
export const readProblem = 'The browser does not give out your notes now, so none is shown. What is stored stays stored.';
