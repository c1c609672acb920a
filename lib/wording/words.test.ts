import { expect, test } from 'vitest';
import { dayOf, monthOf } from './day.ts';
import { day, duration } from './duration.ts';
import { quoted, quotedFew } from './quoted.ts';

test('days are UTC’s, as English writes them', () => {
  const english = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (const moment of ['2026-05-04T23:59:59Z', '2026-01-01T00:00:00Z', '2024-02-29T12:00:00+14:00']) expect(dayOf(moment)).toBe(english.format(new Date(moment)));
  expect([dayOf('no time'), dayOf(null), monthOf(null)]).toEqual(['', '', '']);
  expect(monthOf('2026-05-31T23:59:59Z')).toBe('May 2026');
});

test.each([
  [0, 'less than a minute'],
  [59_999, 'less than a minute'],
  [60_000, '1 minute'],
  [day / 24 - 1, '59 minutes'],
  [day / 24, '1 hour'],
  [day - 1, '23 hours'],
  [day, '1 day'],
  [1_500 * day, '1,500 days'],
])('%d milliseconds are %s', (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected);
});

test('somebody else’s words cannot leave their marks', () => {
  expect(quoted('a ” never\nreview “')).toBe('“a " never review "”');
  expect(quoted('x'.repeat(100))).toBe(`“${'x'.repeat(59)}…”`);
  expect(quoted(`${'x'.repeat(58)}\u{1F600}y`)).toBe(`“${'x'.repeat(58)}…”`);
  expect(quotedFew(['a'])).toBe('“a”');
  expect(quotedFew(['a', 'b', 'c'])).toBe('“a”, “b” and “c”');
  expect(quotedFew(['a', 'b', 'c', 'd', 'e'])).toBe('“a”, “b”, “c” and 2 others');
});
