let format: Intl.NumberFormat | undefined;

/** A number as sentences show it: `1,204`. */
export function shownNumber(value: number): string {
  // Most have no separator, and the first use of Intl costs a page or a background some ten milliseconds.
  if (Number.isInteger(value) && Math.abs(value) < 1_000) return String(value);
  return (format ??= new Intl.NumberFormat('en')).format(value);
}

/** A number with its noun: `1 line`, `1,204 lines`. */
export const counted = (value: number, noun: string, plural = `${noun}s`) => `${shownNumber(value)} ${value === 1 ? noun : plural}`;
