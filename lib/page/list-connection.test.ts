// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openListConnection } from './list-connection.ts';

const row = { reference: { owner: 'bobbin', repository: 'weave', number: 7 }, page: {} };
let leaving = new AbortController();
afterEach(() => {
  leaving.abort();
  leaving = new AbortController();
});

/** The browser's runtime with ports that only note what is said to them. */
function fakeRuntime() {
  const said: unknown[] = [];
  const never = { addListener: () => undefined };
  const connect = vi.fn(() => ({ onMessage: never, onDisconnect: never, disconnect: () => undefined, postMessage: (message: unknown) => said.push(message) }) as never);
  return { connect, said };
}

test('the background is woken before there are rows, and told nothing', () => {
  const { connect, said } = fakeRuntime();
  openListConnection({ connect }, () => undefined, leaving.signal);
  expect(connect).toHaveBeenCalledOnce();
  expect(said).toEqual([]);
});

test('rows go over the line that is open, once', () => {
  const { connect, said } = fakeRuntime();
  const connection = openListConnection({ connect }, () => undefined, leaving.signal);
  connection.ask([row]);
  expect(connect).toHaveBeenCalledOnce();
  expect(said).toEqual([{ type: 'rows', rows: [row] }]);
});
