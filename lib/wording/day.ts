const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A day as sentences show it: `May 4, 2026`. By UTC, so that everybody reads the same day, and not by Intl, whose first
 * use costs some ten milliseconds.
 *
 * @param moment ISO 8601; a text that is no time gives an empty string
 */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}
