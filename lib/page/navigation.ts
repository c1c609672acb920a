/**
 * What GitHub dispatches on the document when it moves between pages without a load. Not every move fires every event,
 * so all of them are listened to, and the address decides. Turbo: `turbo:*`; React router: `soft-nav:*`, seen in 2026.
 */
const moves = ['turbo:load', 'turbo:render', 'soft-nav:end', 'soft-nav:success', 'soft-nav:react-done', 'soft-nav:frame-update'] as const;

/** The Navigation API, where TypeScript's own types do not have it yet. */
interface Navigates {
  readonly navigation?: EventTarget;
}

/** Calls back whenever the address may have changed or the page may have been drawn anew, for as long as the document lives. No polling. */
export function onMove(callback: () => void): void {
  for (const move of moves) document.addEventListener(move, callback);
  window.addEventListener('popstate', callback);
  window.addEventListener('pageshow', callback);
  (window as Navigates).navigation?.addEventListener('currententrychange', callback);
}
