import type { Spread } from './statistics.ts';

/** Two digits of what matters: 0.42, 8.3, 1,204. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) < 1 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return Number(value.toFixed(digits)).toLocaleString('en-US');
}

/** A median with its quartiles: `8.3 (7.9–9.1)`. */
export function shownSpread({ median, low, high }: Spread, scale = 1): string {
  return low === high ? shown(median * scale) : `${shown(median * scale)} (${shown(low * scale)}–${shown(high * scale)})`;
}

/**
 * A table of text, its first column flush left and the others flush right.
 *
 * @param rows the first one is the heading
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ').trimEnd();
  const [heading, ...rest] = rows.map(line);
  return [heading, '─'.repeat(widths.reduce((sum, width) => sum + width + 3, -3)), ...rest].join('\n');
}
