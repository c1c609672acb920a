let format: Intl.NumberFormat | undefined;

/** A number as sentences show it: `1,204`. */
export function shownNumber(value: number): string {
  // The first use of Intl costs a page or a background some ten milliseconds.
  if (Number.isSafeInteger(value)) return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (format ??= new Intl.NumberFormat('en')).format(value);
}

/** A number with its noun: `1 line`, `1,204 lines`. */
export const counted = (value: number, noun: string, plural = `${noun}s`) => `${shownNumber(value)} ${value === 1 ? noun : plural}`;
