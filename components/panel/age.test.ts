import { expect, test } from 'vitest';
import { age } from './age.ts';

const now = new Date('2026-05-04T12:00:00Z');

test.each([
  ['2026-05-04T11:59:01Z', 'just now'],
  ['2026-05-04T12:10:00Z', 'just now'],
  ['2026-05-04T11:59:00Z', '1 minute ago'],
  ['2026-05-04T11:00:01Z', '59 minutes ago'],
  ['2026-05-04T11:00:00Z', '1 hour ago'],
  ['2026-05-03T12:00:00Z', '1 day ago'],
  ['2026-04-01T12:00:00Z', '33 days ago'],
  ['no time', ''],
])('%s was %s', (then, text) => {
  expect(age(then, now, 'long')).toBe(text);
});

test('the short form fits a header', () => {
  expect(age('2026-05-04T11:58:00Z', now, 'short')).toBe('2 min. ago');
});
