import { listRows } from './anchors.ts';
import { adoptStyle } from './style-sheet.ts';

/** The animation by which the browser tells that a row was drawn; it animates nothing. */
const arrival = 'another-signal-row';

const styles = `
@keyframes ${arrival} { from { outline-color: transparent } to { outline-color: transparent } }
:where(${listRows.join(', ')}) { animation: ${arrival} 1ms }`;

/** Changes that come closer together than this are looked at together, milliseconds. */
const together = 30;

/** Watches the lists that rows stand in. */
export interface ListWatch {
  /** Watches one more list: an element whose children are rows. */
  add(list: Element): void;
}

/**
 * Calls back when rows come, go, or become others, and when their room changes. No polling, and nothing observes the
 * document: new rows announce themselves by an animation, and observers stand on the lists alone.
 *
 * @param onRows rows may have changed
 * @param onRoom a list's size has changed
 * @param signal ends it
 */
export function watchLists(onRows: () => void, onRoom: () => void, signal: AbortSignal): ListWatch {
  const lists = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function changed(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      onRows();
    }, together);
  }

  const rows = new MutationObserver(changed);
  const sizes = new ResizeObserver(onRoom);
  const unstyle = adoptStyle(document, styles);
  document.addEventListener('animationstart', ({ animationName }) => animationName === arrival && changed(), { signal });
  for (const event of ['turbo:load', 'turbo:render', 'soft-nav:end', 'soft-nav:react-done']) document.addEventListener(event, changed, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    rows.disconnect();
    sizes.disconnect();
    unstyle();
  });
  return {
    add(list) {
      if (signal.aborted || lists.has(list)) return;
      lists.add(list);
      // A row that React uses again for another pull request changes no more than an address.
      rows.observe(list, { subtree: true, childList: true, attributeFilter: ['href'] });
      sizes.observe(list);
    },
  };
}
