/**
 * The next rows to ask for, once some have come near the window: the first of those and what follows it, so that a page of
 * rows is one request however tall its rows are; towards the end what stands before it.
 *
 * @param waiting rows not asked for yet, in the page's order
 * @param size most rows of a batch
 * @returns empty where none is near
 */
export function nextBatch<Row>(waiting: readonly Row[], isNear: (row: Row) => boolean, size: number): readonly Row[] {
  const first = waiting.findIndex(isNear);
  if (first === -1) return [];
  const start = Math.max(0, Math.min(first, waiting.length - size));
  return waiting.slice(start, start + size);
}
