const format = new Intl.NumberFormat('en');

/** A whole number as sentences show it: `1,204`. */
export const shownNumber = (value: number) => format.format(value);

/** A number with its noun: `1 line`, `1,204 lines`. */
export const counted = (value: number, noun: string, plural = `${noun}s`) => `${shownNumber(value)} ${value === 1 ? noun : plural}`;
