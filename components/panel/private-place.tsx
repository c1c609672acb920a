import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * Opens a place in a host that scripts of the page cannot read, and calls back with the element to draw in, again where
 * the browser made that anew. `refresh` hands over the page's colours as they are now.
 */
export type OpenPrivate = (host: HTMLElement, title: string, ready: (place: HTMLElement) => void) => { refresh(): void; end(): void };

interface PrivatePlaceProps {
  /** What the place is, for those who hear the page. Not the user's words: the page can read it. */
  readonly title: string;
  readonly openPrivate: OpenPrivate;
  readonly children: ReactNode;
}

/** Draws its children where the page cannot read them. Their events stay in there. */
export function PrivatePlace({ title, openPrivate, children }: PrivatePlaceProps) {
  const around = useRef<HTMLDivElement>(null);
  const opened = useRef<ReturnType<OpenPrivate>>(undefined);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    // An element of its own for each opening: a host can be given its closed root only once.
    const host = document.createElement('div');
    around.current?.append(host);
    opened.current = openPrivate(host, title, setPlace);
    return () => {
      opened.current?.end();
      host.remove();
    };
  }, [openPrivate, title]);
  // At each drawing, as nothing tells that the page's theme has changed.
  useEffect(() => opened.current?.refresh());
  return (
    <>
      <div ref={around} className="private" />
      {place !== null && createPortal(children, place)}
    </>
  );
}
