const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
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
  for (const [unit, size] of units)
    if (seconds >= size) return new Intl.RelativeTimeFormat('en', { style }).format(-Math.floor(seconds / size), unit);
  return 'just now';
}
