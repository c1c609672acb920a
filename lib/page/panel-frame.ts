import { adoptStyle } from './style-sheet.ts';
import { trustedOnly } from './trusted-events.ts';

const tag = 'another-signal-panel';

/** From this window width on the page makes room for the panel; below, the panel lies over it. CSS pixels. */
const roomy = '(min-width: 1280px)';

/** The panel's place on the page. */
export interface PanelFrame {
  /** Where the panel is drawn. */
  readonly container: HTMLElement;
  /** Shows the panel or takes it away; what had the focus before gets it back. Width in CSS pixels. */
  show(open: boolean, width: number): void;
}

/**
 * Puts an empty panel on the page, once: what an earlier version of the extension left there is removed. The element is
 * a child of `<html>`, because GitHub swaps the body's content and the body itself; should it be removed, it comes back.
 *
 * @param css the panel's style sheet; it reaches nothing of the page, as nothing of the page's reaches the panel
 */
export function createPanelFrame(css: string): PanelFrame {
  const root = document.documentElement;
  const host = document.createElement(tag);
  host.dataset['anotherSignal'] = 'panel';
  host.hidden = true;
  const shadow = host.attachShadow({ mode: 'open' });
  trustedOnly(shadow);
  const container = document.createElement('div');
  shadow.append(container);
  adoptStyle(shadow, css);

  const others = document.querySelectorAll(tag);
  root.append(host);
  for (const other of others) other.remove();
  new MutationObserver((_, observer) => {
    if (host.isConnected) return;
    // Another panel in its place is a newer version's: then this one stays away for good.
    if (document.querySelector(tag) !== null) observer.disconnect();
    else root.append(host);
  }).observe(root, { childList: true });

  const returnFocus = rememberFocus(host);
  const wide = matchMedia(roomy);
  let margin = '';
  const makeRoom = () => {
    if (wide.matches && margin !== '') root.style.setProperty('margin-right', margin);
    else root.style.removeProperty('margin-right');
  };
  wide.addEventListener('change', makeRoom);

  return {
    container,
    show(open, width) {
      const hadFocus = document.activeElement === host;
      host.style.setProperty('--panel-width', `${width}px`);
      host.hidden = !open;
      margin = open ? `${width}px` : '';
      makeRoom();
      if (!open && hadFocus) returnFocus();
    },
  };
}

/** Remembers what had the focus before the panel, also inside other open shadow roots; returns what gives it back. */
function rememberFocus(host: HTMLElement): () => void {
  let left: EventTarget | undefined;
  document.addEventListener('focusout', (event) => {
    const [target] = event.composedPath();
    if (event.relatedTarget === host) left = target;
  });
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget === null) left = undefined;
  });
  return () => {
    if (left instanceof HTMLElement && left.isConnected) left.focus({ preventScroll: true });
  };
}
