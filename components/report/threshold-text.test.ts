import { expect, test } from 'vitest';
import { valueText } from './threshold-text.ts';

test.each([
  [400, '400'],
  [12_000, '12,000'],
  [0, '0'],
  [true, 'yes'],
  [false, 'no'],
  ['refuse', 'refuse'],
  ['', 'none'],
  [[], 'none'],
  [['docs/**', '*.md'], 'docs/**, *.md'],
  [null, 'none'],
  [{ a: 1 }, '{"a":1}'],
])('%j reads "%s"', (value, text) => {
  expect(valueText(value)).toBe(text);
});
