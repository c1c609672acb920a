const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Not by Intl, whose first use costs some ten milliseconds. */
function shown(moment: string | null, write: (date: Date) => string): string {
  const date = new Date(moment ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : write(date);
}

/**
 * A day as sentences show it: `May 4, 2026`. By UTC, so that everybody reads the same day.
 *
 * @param moment ISO 8601; nothing, or a text that is no time, gives an empty string
 */
export const dayOf = (moment: string | null): string =>
  shown(moment, (date) => `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`);

/** A month as sentences show it: `May 2026`; otherwise as `dayOf`. */
export const monthOf = (moment: string | null): string => shown(moment, (date) => `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`);
