import { expect, test } from 'vitest';
import { clock } from './clock.ts';
import { counted, shownNumber } from './counted.ts';

test('numbers as English writes them', () => {
  const english = new Intl.NumberFormat('en');
  for (const value of [0, 7, 999, 1_000, 12_345, 1_234_567, -4_000, 1.5, 2_000.25]) expect(shownNumber(value)).toBe(english.format(value));
  expect([counted(1, 'line'), counted(1_204, 'line'), counted(2, 'entry', 'entries')]).toEqual(['1 line', '1,204 lines', '2 entries']);
});

test('the time of day where the reader is', () => {
  expect(clock(new Date(2026, 4, 4, 9, 5).toISOString())).toBe('09:05');
  expect(clock('no time')).toBe('');
});
