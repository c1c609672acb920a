const two = (value: number) => String(value).padStart(2, '0');

/**
 * The time of day, `14:05`, where the reader is. Not by Intl: its first use in a page costs some ten milliseconds.
 *
 * @param moment ISO 8601; a text that is no time gives an empty string
 */
export function clock(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : `${two(date.getHours())}:${two(date.getMinutes())}`;
}
