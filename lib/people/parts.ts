/** Names of a path that make a part of the tree: `packages/core`, not every folder below it. Own choice. */
const deep = 2;
/** What stands at the top is no folder's. */
const top = 'the top folder';

/** The part of the tree that a file lies in: its folder, at most two names deep. */
export function partOf(path: string): string {
  const folders = path.split('/').slice(0, -1).slice(0, deep);
  return folders.length === 0 ? top : folders.join('/');
}

/** The parts that a change touches, and which of them were touched before. */
export type Parts = { readonly before: readonly string[]; readonly others: readonly string[] };

/**
 * Which parts of the tree a change touches, held against those that were touched before.
 *
 * @param changed paths of the change
 * @param touched paths that were changed before
 * @returns parts in the order of the change, those with the most of its files first
 */
export function partsOf(changed: readonly string[], touched: readonly string[]): Parts {
  const known = new Set(touched.map(partOf));
  const files = new Map<string, number>();
  for (const path of changed) files.set(partOf(path), (files.get(partOf(path)) ?? 0) + 1);
  const parts = [...files].toSorted(([, one], [, other]) => other - one).map(([part]) => part);
  return { before: parts.filter((part) => known.has(part)), others: parts.filter((part) => !known.has(part)) };
}
