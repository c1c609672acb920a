import { findFirst, rowLines } from './anchors.ts';
import { isInControl } from './hold-place.ts';
import { findTitle } from './read-row.ts';

/** Free space kept between chips and what stands right of them, CSS pixels. */
const spacing = 8;

/** An element that has a box: GitHub hides parts of a row on narrow windows. Asks for styles, not for the layout. */
const isShown = (element: Element) => element.checkVisibility();

/**
 * Where a row's chips stand: at the end of the line under its title. Where that line holds but one shown text, at the end
 * of the text itself, so that they follow it when it wraps. Where GitHub changed the line, behind the title. Never inside a
 * control, whose link or button ours would become a part of.
 *
 * @param host the chips, if they stand there already
 */
function placeIn(row: Element, host: Element | null): Element | null {
  const place = endOfLine(row, host);
  return place && !isInControl(place) ? place : null;
}

function endOfLine(row: Element, host: Element | null): Element | null {
  const line = findFirst(rowLines, row);
  if (!line) return findTitle(row)?.parentElement ?? null;
  const [only, ...others] = [...line.children].filter((child) => child !== host && isShown(child));
  return only?.localName === 'span' && only.matches('.opened-by') && others.length === 0 ? only : line;
}

/** Where chips stand in a row, and how. */
export interface RowPlace {
  readonly element: Element;
  /** CSS pixels between the items of a flex container; null where the place is a line of text. */
  readonly gap: number | null;
}

/**
 * Reads where a row's chips stand. Of many rows all places are read before the first chips are put there: whoever reads
 * after a change makes the browser work out all styles anew.
 *
 * @param host the chips, if they stand there already
 */
export function readPlace(row: Element, host: Element | null): RowPlace | null {
  const element = placeIn(row, host);
  if (!element) return null;
  const { display, columnGap } = getComputedStyle(element);
  return { element, gap: display.endsWith('flex') ? Number.parseFloat(columnGap) || 0 : null };
}

/**
 * Puts chips at the end of their place without any effect on it. In a line of text they lie outside the flow, where the
 * text ends: not even a break of the line can come before them. A flex container would put such an element at its start,
 * so there they are an item without width that takes back the container's gap.
 */
export function standIn({ element, gap }: RowPlace, host: HTMLElement): void {
  if (element.lastElementChild === host) return;
  host.toggleAttribute('data-item', gap !== null);
  host.style.setProperty('margin-left', `${-(gap ?? 0)}px`);
  element.append(host);
}

/**
 * How much room there is right of an element in its row: up to whatever GitHub put there, and no further than an ancestor
 * shows. CSS pixels, read from the layout.
 */
export function roomAt(host: Element, row: Element): number {
  const { left, top } = host.getBoundingClientRect();
  let limit = row.getBoundingClientRect().right - 2 * spacing;
  for (let inner: Element = host; inner !== row && inner.parentElement; inner = inner.parentElement) {
    for (let next = inner.nextElementSibling; next; next = next.nextElementSibling) {
      const box = next.getBoundingClientRect();
      if (box.width > 0 && box.left >= left && box.top <= top && box.bottom >= top) limit = Math.min(limit, box.left - spacing);
    }
    const around = inner.parentElement;
    if (around !== row && getComputedStyle(around).overflowX !== 'visible') limit = Math.min(limit, around.getBoundingClientRect().right);
  }
  return Math.max(0, limit - left);
}
