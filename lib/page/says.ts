/** Pause before words appear under a resting pointer, and before they go, so that the pointer can move onto them; milliseconds. */
const pauses = { open: 150, close: 200 } as const;
/** Least distance from the window's edge, CSS pixels. */
const edge = 8;

/**
 * Words that a hovered or focused element says, in a box above everything else on the page. They can be hovered
 * themselves, and Esc takes them away (https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html).
 * `popover="manual"`: opening on hover must not close a menu of GitHub's.
 *
 * @param host the element whose hovering counts
 * @param root where the box is put
 * @param fill what it says, asked each time
 * @returns takes the words away
 */
export function offerWords(host: HTMLElement, root: ShadowRoot, fill: () => Node[]): () => void {
  let box: HTMLElement | null = null;
  let listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(timer);
    listening.abort();
    root.querySelector('a')?.removeAttribute('aria-describedby');
    box?.remove();
    box = null;
  }

  function open(): void {
    clearTimeout(timer);
    const words = box ? [] : fill();
    if (words.length === 0 || !host.isConnected) return;
    box = document.createElement('div');
    for (const [name, value] of Object.entries({ class: 'says', id: 'says', role: 'tooltip', popover: 'manual' })) box.setAttribute(name, value);
    box.append(...words);
    root.append(box);
    root.querySelector('a')?.setAttribute('aria-describedby', box.id);
    box.showPopover();
    place(box);
    listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('keydown', onKey, { signal, capture: true });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }

  /** Below its element, above where there is no room; in page coordinates, so that it moves with the row. */
  function place(shown: HTMLElement): void {
    const { left, top, bottom } = (root.querySelector('a') ?? host).getBoundingClientRect();
    const { width, height } = shown.getBoundingClientRect();
    const wide = document.documentElement.clientWidth;
    const x = Math.max(edge, Math.min(left, wide - width - edge));
    const y = bottom + height + edge <= window.innerHeight || top < height ? bottom : top - height;
    shown.style.left = `${x + window.scrollX}px`;
    shown.style.top = `${y + window.scrollY}px`;
  }

  function soon(work: () => void, milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  }

  host.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && soon(open, pauses.open));
  host.addEventListener('pointerleave', () => soon(close, pauses.close));
  root.addEventListener('focusin', ({ target }) => target instanceof Element && target.matches(':focus-visible') && open());
  root.addEventListener('focusout', close);
  return close;
}
