// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPrivateFrame } from './private-frame.ts';

// That the page reaches nothing of it is tried in a browser, tests/e2e/notes-privacy.spec.ts: jsdom has no frames in shadow trees.
let inside: Document;
let observed: Element[];
beforeEach(() => {
  observed = [];
  inside = document.implementation.createHTMLDocument();
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockImplementation(() => inside);
  // jsdom lays nothing out.
  vi.stubGlobal('ResizeObserver', class { observe = (element: Element) => observed.push(element); disconnect = () => (observed = []); });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function opened() {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.setProperty('--fg', 'rgb(1, 2, 3)');
  const places: HTMLElement[] = [];
  const attach = vi.spyOn(host, 'attachShadow');
  const frame = openPrivateFrame(host, 'Private note on mara', 'p { color: green }', (place) => places.push(place));
  const root = attach.mock.results[0]?.value as ShadowRoot;
  return { host, places, ...frame, root, element: root.querySelector('iframe') };
}

test('the frame is in a closed root, and leads nowhere', () => {
  const { places, element, host, root } = opened();
  expect([root.mode, host.shadowRoot, element?.title, element?.hasAttribute('src'), element?.hasAttribute('name')]).toEqual(['closed', null, 'Private note on mara', false, false]);
  expect(places).toEqual([inside.body.firstElementChild]);
});

test('its document has a language, a name, its style and the panel’s colours', () => {
  const { host, refresh } = opened();
  const color = () => inside.documentElement.style.getPropertyValue('--fg');
  expect([inside.documentElement.lang, inside.title, inside.querySelector('style')?.textContent, color()]).toEqual(['en', 'Private note on mara', 'p { color: green }', 'rgb(1, 2, 3)']);
  host.style.setProperty('--fg', 'rgb(4, 5, 6)');
  refresh();
  expect(color()).toBe('rgb(4, 5, 6)');
});

test('a document that the browser made anew is drawn in again, the same one only once', () => {
  const { places, element } = opened();
  element?.dispatchEvent(new Event('load'));
  expect(places).toHaveLength(1);
  inside = document.implementation.createHTMLDocument();
  element?.dispatchEvent(new Event('load'));
  expect(places).toEqual([expect.anything(), inside.body.firstElementChild]);
  expect(observed).toEqual([inside.body.firstElementChild]);
});

test('ending takes it away', () => {
  const { end, root } = opened();
  end();
  expect([root.childElementCount, observed]).toEqual([0, []]);
});
