import { familyStyle } from './family-style.ts';
import { adoptStyle } from './style-sheet.ts';

/** What a click may be meant for; a host of ours never stands inside one or takes a click that belongs to one. */
const controls = 'a[href], button, input, label, select, summary, textarea, [role="button"], [role="menuitem"], [role="tab"]';

/** Whether an element may be given company: inside a control, our own buttons would be that control's. */
export function isInControl(element: Element): boolean {
  return element.closest(controls) !== null;
}

/**
 * Important declarations inside a shadow root go before all of the page's, its style attributes included
 * (https://www.w3.org/TR/css-cascade-5/#cascade-context): so a page's style sheet cannot lift the host out of its line.
 */
function inFlow(margin: string): string {
  return `:host { position: static !important; inset: auto !important; float: none !important; margin: ${margin} !important; z-index: auto !important;
  transform: none !important; translate: none !important; rotate: none !important; scale: none !important; zoom: 1 !important; offset: none !important;
  opacity: 1 !important; filter: none !important; mix-blend-mode: normal !important; clip-path: none !important; mask: none !important; }`;
}

/** Whether a control of the page lies below a host at a point; `x` and `y` in CSS pixels of the window. */
export function coversControl(host: Element, x: number, y: number): boolean {
  const stack = document.elementsFromPoint(x, y);
  const at = stack.indexOf(host);
  return at >= 0 && stack.slice(at + 1).some((below) => {
    const control = below.closest(controls);
    return control !== null && !control.contains(host);
  });
}

/**
 * Gives a host of ours its style and keeps it where it stands in the page's text: the page's styles cannot lift it out, and
 * where the page moves the whole place over one of its own controls, the host takes itself away as soon as the pointer
 * arrives there, so that the click is the control's.
 *
 * @param root the host's shadow root
 * @param style what the host's own parts need beside the family's style
 * @param margin the host's own margin, as CSS
 */
export function holdPlace(root: ShadowRoot, style: string, margin: string): void {
  adoptStyle(root, familyStyle, style, inFlow(margin));
  const { host } = root;
  host.addEventListener('pointerover', (event) => {
    if (!(event instanceof PointerEvent) || !event.isTrusted || !coversControl(host, event.clientX, event.clientY)) return;
    adoptStyle(root, ':host { visibility: hidden !important; pointer-events: none !important; }');
  });
}
