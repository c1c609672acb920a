import { rowsAtOnce, type RowAnswer } from '../channel/list-messages.ts';
import { chipsTag, drawChips, type Chips } from './chips.ts';
import { openListConnection, rowKey } from './list-connection.ts';
import { watchLists } from './list-watch.ts';
import { nextBatch } from './next-batch.ts';
import type { Runtime } from './port.ts';
import { findRows, readRow, type ListedPull } from './read-row.ts';
import { readPlace, roomAt, standIn, type RowPlace } from './row-place.ts';
import { createTakeover } from './takeover.ts';

/** How far outside the window a row is already looked up. Own choice: about a window's height of scrolling ahead. */
const ahead = '600px 0px';

/** A list on the page, from arriving to leaving. */
export interface ListView {
  /** Asks again for all rows under the settings as they are now. */
  reconsider(): void;
}

interface Row {
  readonly element: Element;
  readonly pull: ListedPull;
  readonly key: string;
  near: boolean;
  chips: Chips | null;
}

/**
 * Shows chips in the rows of every list on the page.
 *
 * @param leaving aborts when the page moves to something else: takes everything away and ends what is under way
 */
export function showList(runtime: Runtime, leaving: AbortSignal): ListView {
  /** In the page's order. */
  let rows: ReadonlyMap<Element, Row> = new Map();
  const asked = new Set<string>();
  const answers = new Map<string, RowAnswer>();

  const connection = openListConnection(runtime, hear, leaving);
  const lists = watchLists(sweep, () => fit([...rows.values()]), leaving);
  const mayJoin = createTakeover(sweep, leaving);
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const row = rows.get(target);
        if (!isIntersecting || !row) continue;
        near.unobserve(target);
        row.near = true;
      }
      // All that came near within a frame come together.
      ask();
    },
    { rootMargin: ahead },
  );

  /** Brings what is known of the rows in line with the page. */
  function sweep(): void {
    // Rows that are still arriving are asked for together when all of them are there.
    if (leaving.aborted || document.readyState === 'loading') return;
    const before = rows;
    const now = new Map<Element, Row>();
    for (const element of findRows()) {
      const pull = readRow(element);
      if (!pull) continue;
      const key = rowKey(pull.reference);
      const known = before.get(element);
      if (known?.key === key) now.set(element, known);
      else {
        now.set(element, { element, pull, key, near: false, chips: null });
        // Observed anew, so that a row that became another one reports where it is.
        near.unobserve(element);
        near.observe(element);
      }
      if (element.parentElement) lists.add(element.parentElement);
    }
    rows = now;
    for (const [element, row] of before) if (now.get(element) !== row) drop(row);
    show([...now.values()]);
    // Rows that are one request in any case are not waited with until the browser has told where they are.
    if (now.size <= rowsAtOnce && document.visibilityState === 'visible') {
      for (const row of now.values()) row.near = true;
      ask();
    }
  }

  function drop(row: Row): void {
    if (!rows.has(row.element)) near.unobserve(row.element);
    row.chips?.close();
    row.chips?.host.remove();
    row.chips = null;
  }

  function ask(): void {
    for (;;) {
      const waiting = [...new Map([...rows.values()].filter(({ key }) => !asked.has(key)).map((row) => [row.key, row])).values()];
      const batch = nextBatch(waiting, (row) => row.near, rowsAtOnce);
      if (batch.length === 0) return;
      for (const { key } of batch) asked.add(key);
      connection.ask(batch.map(({ pull: { reference, page } }) => ({ reference, page })));
    }
  }

  function hear(heard: readonly RowAnswer[]): void {
    for (const answer of heard) answers.set(rowKey(answer.reference), answer);
    const keys = new Set(heard.map(({ reference }) => rowKey(reference)));
    show([...rows.values()].filter(({ key }) => keys.has(key)));
  }

  /**
   * Draws and places the chips of rows that have an answer. Reading and changing the page by turns would make the browser
   * lay it out again for each row: all places are read, all chips put there, all their room read, and all of it filled.
   */
  function show(changed: readonly Row[]): void {
    const drawn = changed.flatMap((row) => {
      const answer = answers.get(row.key);
      return answer ? [{ row, answer, place: answer.off ? null : findPlace(row) }] : [];
    });
    for (const { row, answer, place } of drawn) {
      if (answer.off) {
        drop(row);
        continue;
      }
      row.chips ??= drawChips(row.pull, () => connection.openPanel());
      row.chips.show(answer);
      if (place) standIn(place, row.chips.host);
    }
    fit(changed);
  }

  function findPlace({ element, chips }: Row): RowPlace | null {
    // What an earlier version of the extension left, or a copy that GitHub made of the page for going back.
    for (const other of element.querySelectorAll(chipsTag)) if (other !== chips?.host) other.remove();
    return mayJoin(element) ? readPlace(element, chips?.host ?? null) : null;
  }

  function fit(some: readonly Row[]): void {
    const placed = some.flatMap(({ chips, element }) => (chips?.host.isConnected ? [{ chips, element }] : []));
    const rooms = placed.map(({ chips, element }) => roomAt(chips.host, element));
    for (const [index, { chips }] of placed.entries()) chips.fit(rooms[index] ?? 0);
  }

  document.addEventListener('readystatechange', sweep, { signal: leaving });
  window.addEventListener('load', sweep, { signal: leaving });
  leaving.addEventListener('abort', () => {
    near.disconnect();
    for (const row of rows.values()) drop(row);
    rows = new Map();
  });
  sweep();
  return { reconsider: connection.reconsider };
}
