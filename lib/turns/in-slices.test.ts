import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

/** Work that takes some milliseconds, as long as a clock says. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('all of a list is worked through in its order, and others have their turns between', async () => {
  const done: (number | string)[] = [];
  const working = inSlices([1, 2, 3, 4, 5, 6], (item) => {
    done.push(item);
    busy(5);
  }, () => true);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    done.push('another');
    port1.close();
  };
  port2.postMessage(null);
  await working;
  expect(done.filter((item) => item !== 'another')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(done.indexOf('another')).toBeGreaterThan(0);
  expect(done.indexOf('another')).toBeLessThan(6);
});

test('short work is done at once', () => {
  const done: number[] = [];
  void inSlices([1, 2, 3], (item) => done.push(item), () => true);
  expect(done).toEqual([1, 2, 3]);
});

test('it ends before the next item where it shall not go on', async () => {
  const done: number[] = [];
  await inSlices([1, 2, 3], (item) => done.push(item), () => done.length < 2);
  expect(done).toEqual([1, 2]);
});
