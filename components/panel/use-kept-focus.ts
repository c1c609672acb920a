import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** The focused element inside an area; null where there is none. */
function activeElement(area: HTMLElement | null): Element | null {
  const home = area?.getRootNode();
  const active = home instanceof ShadowRoot || home instanceof Document ? home.activeElement : null;
  return active !== null && area?.contains(active) ? active : null;
}

/**
 * Keeps the focus where it was when a report replaces another. Keyed elements are moved by taking them out and in
 * again, which drops the focus. Where the focused element is gone or
 * folded away, its group's fold takes the focus, or else the heading.
 *
 * @param area the element whose focus is kept
 * @param heading what takes the focus where nothing nearer is left
 * @returns handlers for the area
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>) {
  const last = useRef<{ element: HTMLElement; group: Element | null } | null>(null);
  useLayoutEffect(() => {
    const active = activeElement(area.current);
    if (last.current === null || (active !== null && active.closest('[hidden]') === null)) return;
    const { element, group } = last.current;
    const there = element.isConnected && element.closest('[hidden]') === null;
    const nearest = there ? element : (group?.querySelector<HTMLElement>('.fold button') ?? heading.current);
    nearest?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? { element: target, group: target.closest('.group') } : null;
    },
    onBlur: ({ target }: FocusEvent) => {
      // Where the whole window loses the focus, the element still has it inside.
      if (activeElement(area.current) !== target) last.current = null;
    },
  };
}
