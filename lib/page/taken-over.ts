/**
 * Server-drawn React pages are taken over by their script once; a foreign element in them before that makes React draw
 * the whole header again. GitHub marks the end of it with the class `loaded` (seen 2026-03 and 2026-04); pages whose
 * script does not run are complete when the window is.
 */
export function isTakenOver(element: Element): boolean {
  const app = element.closest('react-app[data-ssr="true"]');
  return app === null || app.classList.contains('loaded') || document.readyState === 'complete';
}

/**
 * Calls back when the script of an element's page has taken it over, once for each page.
 *
 * @param signal ends the waiting
 */
export function whenTakenOver(callback: () => void, signal: AbortSignal): (element: Element) => void {
  const watched = new WeakSet<Element>();
  return (element) => {
    const app = element.closest('react-app');
    if (!app || watched.has(app)) return;
    watched.add(app);
    const observer = new MutationObserver(() => {
      if (!app.classList.contains('loaded')) return;
      observer.disconnect();
      callback();
    });
    observer.observe(app, { attributeFilter: ['class'] });
    signal.addEventListener('abort', () => observer.disconnect());
  };
}
