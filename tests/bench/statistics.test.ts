import { expect, test } from 'vitest';
import { addedTo, spreadOf } from './statistics.ts';
import { shown, shownSpread, table } from './table.ts';

test('median and quartiles, whatever the order; one slow run moves neither much', () => {
  expect(spreadOf([3, 1, 2, 100, 2])).toEqual({ median: 2, low: 2, high: 3, runs: 5 });
  expect(spreadOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75, runs: 2 });
  expect(spreadOf([])).toEqual({ median: Number.NaN, low: Number.NaN, high: Number.NaN, runs: 0 });
});

test('what is added is the difference run by run, so that a slow moment of both goes out', () => {
  expect(addedTo([10, 50, 12], [12, 52, 14])).toMatchObject({ median: 2, low: 2, high: 2 });
});

test('numbers with the digits that matter', () => {
  expect([0, 0.123, 8.26, 99.96, 1234.5, Number.NaN].map(shown)).toEqual(['0', '0.12', '8.3', '100', '1,235', '–']);
  expect(shownSpread({ median: 2_000_000, low: 1_000_000, high: 3_000_000, runs: 3 }, 1e-6)).toBe('2 (1–3)');
});

test('a table with its columns under one another', () => {
  expect(table([['a', 'b'], ['long', '1'], ['x', '20']])).toBe(['a       b', '─────────', 'long    1', 'x      20'].join('\n'));
});
