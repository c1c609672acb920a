// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanelState } from './panel-state.ts';
import { showPull } from './pull-view.ts';

const reference = { owner: 'bobbin', repository: 'weave', number: 7 };
let leaving: AbortController;

beforeEach(() => {
  leaving = new AbortController();
  // jsdom lays nothing out.
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
});
afterEach(() => {
  leaving.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(connect: () => never) {
  const panel = createPanelState(() => Promise.reject(new Error('Nobody is told.')));
  return { panel, view: showPull({ connect }, reference, panel, leaving.signal) };
}

const updated = () => {
  throw new Error('Extension context invalidated.');
};

test('that the extension was updated is said for as long as the page is there', () => {
  const { panel, view } = show(updated);
  const notice = panel.view().notice;
  expect(notice).toMatch(/updated\. Reload the page/);
  for (const open of [true, false]) {
    view.toggle(null);
    expect(panel.view()).toMatchObject({ open, notice });
  }
});

test('a summary without a place is said when all of the page is there, and no longer once it has one', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const silent = { onMessage: { addListener: () => undefined }, onDisconnect: { addListener: () => undefined }, postMessage: () => undefined, disconnect: () => undefined };
  const { panel } = show(() => silent as never);
  document.dispatchEvent(new Event('readystatechange'));
  expect(panel.view().notice).toBeNull();
  window.dispatchEvent(new Event('load'));
  expect(panel.view().notice).toContain('found no place');
  document.body.innerHTML = '<div id="partial-discussion-header"><div class="gh-header-show"><h1 class="gh-header-title">Weave</h1></div><div class="gh-header-meta"></div></div>';
  document.dispatchEvent(new Event('turbo:render'));
  expect(document.querySelector('[data-another-signal="summary"]')).not.toBeNull();
  expect(panel.view().notice).toBeNull();
});
