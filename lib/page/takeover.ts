/**
 * Server-drawn React pages are taken over by their script once; a foreign element in them before that makes React draw
 * the whole part again. GitHub marks the end of it with the class `loaded` (seen 2026-03 and 2026-04); pages whose
 * script does not run are complete when the window is.
 */
function takenOver(element: Element): boolean {
  const app = element.closest('react-app[data-ssr="true"]');
  return app === null || app.classList.contains('loaded') || document.readyState === 'complete';
}

/**
 * Whether an element may be given company now. Where not, `later` is called once the page's script has it; the window's
 * `load`, after which everything may, is the caller's to hear.
 *
 * @param signal ends the waiting
 */
export function createTakeover(later: () => void, signal: AbortSignal): (element: Element) => boolean {
  const watched = new WeakSet<Element>();
  return (element) => {
    if (takenOver(element)) return true;
    const app = element.closest('react-app');
    if (!app || watched.has(app)) return false;
    watched.add(app);
    const observer = new MutationObserver(() => {
      if (!app.classList.contains('loaded')) return;
      observer.disconnect();
      later();
    });
    observer.observe(app, { attributeFilter: ['class'] });
    signal.addEventListener('abort', () => observer.disconnect());
    return false;
  };
}
