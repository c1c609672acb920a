// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrives, bringParts, type Part } from './parts.ts';

let answers: (() => void)[];
const asking = () => vi.fn((_part: Part) => new Promise<void>((resolve) => answers.push(resolve)));
let ask: ReturnType<typeof asking>;

function move(address: string): void {
  vi.spyOn(document, 'URL', 'get').mockReturnValue(`https://github.com${address}`);
  document.dispatchEvent(new Event('turbo:load'));
}

beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('another-signal.parts')];
  answers = [];
  // A new one for each test: what a document heard of before goes on listening.
  ask = asking();
});
afterEach(() => void vi.restoreAllMocks());

test('nothing is asked for on a page that is none of ours', () => {
  move('/lantern/grid');
  bringParts(ask);
  move('/lantern/grid/issues');
  expect(ask).not.toHaveBeenCalled();
});

test('a part is asked for where the page comes to need it, once however many events tell of the move', async () => {
  move('/lantern/grid');
  bringParts(ask);
  for (let event = 0; event < 3; event += 1) move('/lantern/grid/pull/7');
  expect(ask.mock.calls).toEqual([['pull']]);
  // The script that came says so, and none is asked for again.
  arrives('pull');
  bringParts(ask);
  answers[0]?.();
  await Promise.resolve();
  move('/lantern/grid/pull/8');
  expect(ask).toHaveBeenCalledOnce();
  move('/lantern/grid/pulls');
  expect(ask.mock.calls).toEqual([['pull'], ['list']]);
});

// An extension that was updated under the page has no functions any more, or ones that throw.
const refusals = [() => Promise.reject(new Error('No.')), () => { throw new TypeError('The extension context is invalidated.'); }];
test.each(refusals)('a part that was refused is asked for again at the next move, and nothing else comes of it: %#', async (refuse) => {
  move('/search?type=pullrequests&q=x');
  ask.mockImplementationOnce(refuse);
  bringParts(ask);
  await vi.waitFor(() => {
    move('/search?type=pullrequests&q=x');
    expect(ask.mock.calls).toEqual([['list'], ['list']]);
  });
});

test('a part that came with its page asks for the other one alone', () => {
  move('/lantern/grid/pulls');
  arrives('list');
  bringParts(ask);
  expect(ask).not.toHaveBeenCalled();
  move('/lantern/grid/pull/7');
  expect(ask.mock.calls).toEqual([['pull']]);
});

test('a part that comes a second time is told so', () => {
  expect([arrives('pull'), arrives('list'), arrives('pull')]).toEqual([true, true, false]);
});
