/** Names of the panel's own colours and sizes, copied from the panel into each frame: nothing is inherited across documents. */
const handed = ['--fg', '--fg-muted', '--fg-attention', '--bg', '--border', '--accent', '--small'] as const;

/** Hands the panel's look to a frame's document: its colours, its scheme and its text size, as they are now. */
function handLook(host: HTMLElement, inside: Document): void {
  const look = getComputedStyle(host);
  const { style } = inside.documentElement;
  for (const name of handed) style.setProperty(name, look.getPropertyValue(name));
  style.setProperty('color-scheme', look.colorScheme);
  style.setProperty('font-size', look.fontSize);
}

function adopt(inside: Document, css: string): void {
  try {
    // A constructed sheet belongs to the document whose window made it.
    const view = inside.defaultView as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    inside.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets to content scripts: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346.
    const style = inside.createElement('style');
    style.textContent = css;
    inside.head.append(style);
  }
}

/**
 * A place on the page that scripts of the page cannot read: an empty document of its own in a closed shadow root.
 *
 * A closed root alone is not enough. Tried in Chromium 156: while a field inside has the focus, the page reads
 * its whole text by `execCommand('selectAll')` and `getSelection()`, writes into it by `execCommand('insertText')`, and
 * hears each key and each pasted text. In a frame keys, selection, clipboard and commands are the frame's own; frames in
 * shadow trees are in no `window.frames`, so the page, though of the same origin, has no way to its document; and the
 * page's fonts, with which a style sheet could spell a text out, do not reach in.
 *
 * @param host an element that has no shadow root; calling again with the same host is an error
 * @param title what the frame is, for those who hear the page
 * @param css the style of what is inside
 * @param ready gets the element to draw in; called again where the browser made the document anew
 * @returns what hands over the page's colours again, and what ends the frame
 */
export function openPrivateFrame(host: HTMLElement, title: string, css: string, ready: (place: HTMLElement) => void): { refresh(): void; end(): void } {
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.title = title;
  // Through the style object, which the page's policy for styles does not concern.
  Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0' });
  const size = new ResizeObserver(([entry]) => {
    if (entry) frame.style.height = `${Math.ceil(entry.target.getBoundingClientRect().height)}px`;
  });
  let shown: Document | null = null;

  function enter(): void {
    const inside = frame.contentDocument;
    if (!inside || inside === shown) return;
    shown = inside;
    inside.documentElement.lang = 'en';
    inside.title = title;
    handLook(host, inside);
    adopt(inside, css);
    size.disconnect();
    // Not the body itself: in a document without a doctype it is as high as its frame, and would never shrink.
    const place = inside.body.appendChild(inside.createElement('div'));
    size.observe(place);
    ready(place);
  }

  // Firefox replaces the first empty document by another one, and every browser does where the panel is moved.
  frame.addEventListener('load', enter);
  root.append(frame);
  enter();
  return {
    refresh: () => shown && handLook(host, shown),
    end() {
      size.disconnect();
      frame.remove();
    },
  };
}
