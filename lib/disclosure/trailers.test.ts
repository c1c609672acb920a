import { describe, expect, test } from 'vitest';
import { messageLines, readTrailers } from './trailers.ts';

const read = (message: string) => readTrailers(messageLines(message)).map(({ key, value, inBlock }) => [key, value, inBlock]);

describe('git’s block', () => {
  test('is the last paragraph, keys in any case, values continued', () => {
    expect(read('Subject\n\nBody\n\nsigned-off-by: A <a@example.org>\nFixes: one\n two')).toEqual([
      ['signed-off-by', 'A <a@example.org>', true],
      ['fixes', 'one two', true],
    ]);
  });

  test('may hold other lines where a known trailer and a quarter are trailers', () => {
    expect(read('Subject\n\nsome words\nmore words\nSigned-off-by: A <a@example.org>')).toEqual([['signed-off-by', 'A <a@example.org>', true]]);
    expect(read('Subject\n\na\nb\nc\nd\nSigned-off-by: A <a@example.org>')[0]?.[2]).toBe(false);
  });

  test('is never the first paragraph', () => {
    expect(read('Fix: one')[0]?.[2]).toBe(false);
  });
});

test('trailers of squashed commits are found outside the block', () => {
  expect(read('All\n\n* One\n\nAssisted-by: X\n\n* Two\n\nMore.').map(([key]) => key)).toContain('assisted-by');
});

test('fenced code holds none', () => {
  expect(read('Docs\n\n```\nAssisted-by: X\n```')).toEqual([]);
});
