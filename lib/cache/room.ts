import type { Database } from './database.ts';

/** Every table, those first whose entries can be had again most easily. */
export function tables({ diffs, answers, rows, activities, elsewhere, pulls, repositories }: Database) {
  return [diffs, answers, rows, activities, elsewhere, pulls, repositories] as const;
}

/** The index of every table: when an entry was used, and how large it is. */
export const useAndSize = '[usedAt+size]';

/** The size of every entry by table, oldest use first, from the index alone. */
export async function weigh(database: Database) {
  const weighed = await Promise.all(
    tables(database).map(async (table) => {
      const ordered = table.orderBy(useAndSize);
      const [keys, uses] = await Promise.all([ordered.primaryKeys(), ordered.keys()]);
      const pairs = uses.map((use) => (Array.isArray(use) ? use.map(Number) : []));
      return { table, keys, sizes: pairs.map(([, size = 0]) => size), oldest: pairs[0]?.[0] };
    }),
  );
  return { weighed, bytes: weighed.flatMap(({ sizes }) => sizes).reduce((sum, size) => sum + size, 0) };
}

/** Drops what was used longest ago until all entries together fit. Diffs are the largest and can be had again, so they go first. */
export async function prune(database: Database, limit: number): Promise<void> {
  const { weighed, bytes } = await weigh(database);
  let over = bytes - limit;
  for (const { table, keys, sizes } of weighed) {
    let count = 0;
    for (; over > 0 && count < keys.length; count += 1) over -= sizes[count] ?? 0;
    await table.bulkDelete(keys.slice(0, count));
  }
}
