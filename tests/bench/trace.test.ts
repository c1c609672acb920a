import { expect, test } from 'vitest';
import { costOf, type TraceEvent } from './trace.ts';

const address = 'https://github.com/lantern/grid/pull/7';

/** An event on the page's main thread; times in milliseconds, its own time as long as it took unless given. */
function event(name: string, from: number, length: number, args: TraceEvent['args'] = {}, own = length): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: from * 1000, dur: length * 1000, tdur: own * 1000, args };
}

const parsed = event('ParseHTML', 0, 5, { beginData: { url: address } });
const script = (from: number, length: number, url: string, own = length) => event('EvaluateScript', from, length, { data: { url } }, own);
const ours = 'chrome-extension://abcdef/content-scripts/github.js';

test('script of extensions counts once, by its own time, and the page’s own does not', () => {
  const cost = costOf([
    parsed,
    event('ThreadControllerImpl::RunTask', 0, 40),
    script(10, 20, ours, 8),
    event('v8.compile', 11, 2, { data: { url: ours } }),
    event('FunctionCall', 33, 3, { data: { url: ours } }),
    script(36, 4, 'https://github.githubassets.com/assets/app.js'),
    { ...script(10, 20, ours), pid: 2 },
  ], address);
  expect(cost).toMatchObject({ script: 11, longestPiece: 8, mainThread: 40, longTasks: 0, ownLongTasks: 0 });
});

test('what runs in an extension’s world counts without an address: answers to messages, and what follows a promise', () => {
  const call = (from: number, length: number, worldName: string) => event('v8.callFunction', from, length, { worldId: 5, worldName });
  const cost = costOf([parsed, call(10, 7, 'Somebody’s extension'), script(11, 2, ours), call(20, 3, ''), call(30, 4, '__playwright_utility_world')], address);
  expect(cost.script).toBe(7);
});

test('a long task is an extension’s where it would be shorter without', () => {
  const task = (from: number, length: number) => event('ThreadControllerImpl::RunTask', from, length);
  const cost = costOf([parsed, task(0, 60), script(1, 20, ours), task(100, 90), script(101, 20, ours), task(200, 49), script(201, 40, ours)], address);
  expect(cost).toMatchObject({ longTasks: 2, ownLongTasks: 1 });
});

test('style, layout and layout shifts', () => {
  const shift: TraceEvent = { name: 'LayoutShift', ph: 'I', pid: 1, tid: 1, ts: 9_000, args: { data: { score: 0.25 } } };
  const cost = costOf([parsed, event('Layout', 10, 6), event('UpdateLayoutTree', 11, 2), event('UpdateLayoutTree', 20, 3), shift, shift], address);
  expect(cost).toMatchObject({ styleAndLayout: 9, shift: 0.5 });
});

test('a trace of another page is refused', () => {
  expect(() => costOf([parsed], 'https://github.com/lantern/grid/pull/70')).toThrow(/does not hold/);
});
