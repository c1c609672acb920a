import { findPlace, summaryPlaces, type Place } from './anchors.ts';
import { adoptStyle } from './style-sheet.ts';
import { createTakeover } from './takeover.ts';

/** The animation by which the browser tells that an anchor is there without us; it animates nothing. */
const arrival = 'another-signal-arrival';

/** Matches an anchor that the summary does not stand at. */
function vacant({ selector, position }: Place, tag: string): string {
  const here = { beforeend: `:has(> ${tag})`, afterend: `:has(+ ${tag})`, beforebegin: `:is(${tag} + *)` }[position];
  return `${selector}:not(${here})`;
}

function styleFor(tag: string): string {
  const [first, ...others] = summaryPlaces;
  const arrivals = [first, ...others].filter((place) => place !== undefined).map((place) => vacant(place, tag));
  return `
@keyframes ${arrival} { from { outline-color: transparent } to { outline-color: transparent } }
:where(${arrivals.join(', ')}) { animation: ${arrival} 1ms }`;
}

/**
 * Calls back once a page that is still being parsed holds the place and something behind it. Nothing of such a page is
 * painted yet, so that no animation tells; the parser's own pieces do, until the place is there or all of the page is.
 */
function whileParsed(placed: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') return;
  let seen = false;
  const parsed = new MutationObserver(() => {
    if (seen) {
      parsed.disconnect();
      placed();
    }
    seen = findPlace() !== null;
  });
  const end = () => parsed.disconnect();
  parsed.observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', end, { once: true, signal });
  signal.addEventListener('abort', end);
}

/** What stands where the host belongs. */
function neighbour({ element, position }: NonNullable<ReturnType<typeof findPlace>>): Element | null {
  return { beforeend: element.lastElementChild, afterend: element.nextElementSibling, beforebegin: element.previousElementSibling }[position];
}

/**
 * Keeps an element at its place on the page: puts it there when the place appears, and again when GitHub draws the place
 * anew or takes the element away. Once the page is there nothing observes the document: the browser itself reports a vacant
 * place, by an animation that starts on it.
 *
 * @param host the element; its tag name must be used for nothing else
 * @param ready false while the page still shows something else
 * @param mounted called each time it was put there
 * @param signal takes it away again
 */
export function keepMounted(host: HTMLElement, ready: () => boolean, mounted: () => void, signal: AbortSignal): void {
  const mayJoin = createTakeover(mount, signal);
  let at: ReturnType<typeof findPlace> = null;

  const stands = () => at !== null && host.isConnected && neighbour(at) === host;

  function mount(): void {
    if (signal.aborted || !ready()) return;
    at = findPlace();
    // GitHub's navigation keeps copies of pages for "back", and with them empty copies of the element.
    for (const copy of (at?.element.parentElement ?? document).querySelectorAll(host.localName)) if (copy !== host) copy.remove();
    if (!at || !mayJoin(at.element)) return;
    if (neighbour(at) === host) return;
    at.element.insertAdjacentElement(at.position, host);
    mounted();
  }

  /** At moments when GitHub may have drawn the place anew; where it did not, the page is not searched again. */
  function mountAgain(): void {
    if (!stands() || document.querySelectorAll(host.localName).length > 1) mount();
  }

  const unstyle = adoptStyle(document, styleFor(host.localName));
  document.addEventListener('animationstart', ({ animationName, isTrusted }) => isTrusted && animationName === arrival && mount(), { signal });
  for (const event of ['DOMContentLoaded', 'turbo:load', 'turbo:render', 'soft-nav:end', 'soft-nav:react-done'])
    document.addEventListener(event, mountAgain, { signal });
  window.addEventListener('load', mountAgain, { signal });
  signal.addEventListener('abort', () => {
    unstyle();
    host.remove();
  });
  whileParsed(mount, signal);
  mount();
}
