/** Not by Intl: its first use in a page costs some ten milliseconds, and the panel has one language. */
const units = [
  { size: 86_400, short: ['day', 'days'], long: ['day', 'days'] },
  { size: 3_600, short: ['hr.', 'hr.'], long: ['hour', 'hours'] },
  { size: 60, short: ['min.', 'min.'], long: ['minute', 'minutes'] },
] as const;

/**
 * How long ago something was, in whole units: `2 min. ago`, or `2 minutes ago` where `style` is `long`.
 * Under a minute, and where the clocks disagree, it is `just now`.
 *
 * @param then ISO 8601; a text that is no time gives an empty string
 */
export function age(then: string, now: Date, style: 'short' | 'long'): string {
  const seconds = (now.getTime() - Date.parse(then)) / 1000;
  if (Number.isNaN(seconds)) return '';
  const unit = units.find(({ size }) => seconds >= size);
  if (!unit) return 'just now';
  const count = Math.floor(seconds / unit.size);
  return `${count} ${unit[style][count === 1 ? 0 : 1]} ago`;
}
