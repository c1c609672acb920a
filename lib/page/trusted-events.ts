/** What a reader does with a control. A script of the page can make each of these itself, with `isTrusted` false. */
const acts = [
  'auxclick', 'beforeinput', 'change', 'click', 'contextmenu', 'dblclick', 'drop', 'input', 'keydown', 'keypress', 'keyup', 'mousedown', 'mousemove',
  'mouseup', 'paste', 'pointercancel', 'pointerdown', 'pointermove', 'pointerup', 'submit', 'touchend', 'touchstart', 'wheel',
] as const;

/**
 * Lets only the reader use what stands in a shadow root. Our roots are open, so a script of the page finds our buttons
 * and may call `click()` on them; such an event is stopped before any listener below hears of it, React's among them,
 * and does nothing by itself either. https://developer.mozilla.org/docs/Web/API/Event/isTrusted
 *
 * @param root whose descendants listen; call it before anything else listens on the root itself
 * @param some of the reader's acts, where nothing there listens to others or does anything at them by itself
 */
export function trustedOnly(root: ShadowRoot, some: readonly (typeof acts)[number][] = acts): void {
  const stopForged = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const act of some) root.addEventListener(act, stopForged, { capture: true });
}
