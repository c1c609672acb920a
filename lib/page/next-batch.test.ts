import { expect, test } from 'vitest';
import { nextBatch } from './next-batch.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Scrolls through a list of so many rows, `seen` of them near at a time; returns the batches. */
function scroll(count: number, seen: number, stops: readonly number[]) {
  const batches: (readonly number[])[] = [];
  let waiting: readonly number[] = rows(count);
  for (const top of stops) {
    for (;;) {
      const batch = nextBatch(waiting, (row) => row >= top && row < top + seen, 25);
      if (batch.length === 0) break;
      batches.push(batch);
      waiting = waiting.filter((row) => !batch.includes(row));
    }
  }
  return batches;
}

test('a page of rows is one batch, however few of them are near', () => {
  expect(scroll(25, 6, [0, 6, 12, 18, 24])).toEqual([rows(25)]);
  expect(scroll(7, 2, [0, 2, 4])).toEqual([rows(7)]);
});

test('scrolling down 200 rows is one batch per 25', () => {
  const batches = scroll(200, 9, rows(200));
  expect(batches.map(({ length }) => length)).toEqual(Array(8).fill(25));
  expect(batches.flat().sort((a, b) => a - b)).toEqual(rows(200));
});

test('so is jumping to the end and scrolling up', () => {
  const batches = scroll(200, 9, [195, ...rows(200).reverse()]);
  expect(batches[0]).toEqual(rows(200).slice(175));
  expect(batches.map(({ length }) => length)).toEqual(Array(8).fill(25));
});

test('a window taller than a batch asks for two', () => {
  expect(scroll(200, 40, [0]).map(({ length }) => length)).toEqual([25, 25]);
});

test('nothing is asked for while nothing is near', () => {
  expect(nextBatch(rows(50), () => false, 25)).toEqual([]);
  expect(nextBatch([], () => true, 25)).toEqual([]);
});
