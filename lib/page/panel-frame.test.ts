// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanelFrame, type PanelFrame } from './panel-frame.ts';

let roomy: { matches: boolean; change?: () => void };
let frame: PanelFrame;

beforeEach(() => {
  roomy = { matches: true };
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return roomy.matches;
    },
    addEventListener: (_: string, listener: () => void) => (roomy.change = listener),
  }));
  frame = createPanelFrame('h2 { color: green }');
});

afterEach(() => {
  frame.show(false, 400);
  for (const panel of panels()) panel.remove();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const panels = () => [...document.querySelectorAll<HTMLElement>('another-signal-panel')];
const margin = () => document.documentElement.style.marginRight;
const later = () => new Promise((resolve) => setTimeout(resolve));

function buttonIn(parent: Node): HTMLButtonElement {
  return parent.appendChild(document.createElement('button'));
}

test('it is one hidden element with an open shadow root', () => {
  const [panel] = panels();
  expect(panels()).toHaveLength(1);
  expect([panel?.dataset['anotherSignal'], panel?.hidden, margin()]).toEqual(['panel', true, '']);
  expect(panel?.shadowRoot?.contains(frame.container)).toBe(true);
});

test('it makes room where the window is wide, and only while it is open', () => {
  frame.show(true, 420);
  expect(margin()).toBe('420px');
  roomy.matches = false;
  roomy.change?.();
  expect(margin()).toBe('');
  roomy.matches = true;
  roomy.change?.();
  expect(margin()).toBe('420px');
  frame.show(false, 420);
  expect(margin()).toBe('');
});

test('it survives a new body and comes back when it is taken out', async () => {
  const [panel] = panels();
  document.body.replaceWith(document.createElement('body'));
  expect(panel?.isConnected).toBe(true);
  panel?.remove();
  await later();
  expect(panel?.isConnected).toBe(true);
});

test('a newer panel replaces an older one, for good', async () => {
  const [older] = panels();
  const newer = createPanelFrame('');
  await later();
  expect(older?.isConnected).toBe(false);
  expect(panels()).toHaveLength(1);
  expect(panels()[0]?.shadowRoot?.contains(newer.container)).toBe(true);
});

test('closing gives the focus back, into another shadow root too', () => {
  const summary = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const opener = buttonIn(summary);
  opener.focus();
  frame.show(true, 400);
  buttonIn(frame.container).focus();
  expect(document.activeElement).toBe(panels()[0]);
  frame.show(false, 400);
  expect(summary.activeElement).toBe(opener);
});

test('closing leaves the focus alone where it is not in the panel', () => {
  const opener = buttonIn(document.body);
  const elsewhere = buttonIn(document.body);
  opener.focus();
  frame.show(true, 400);
  buttonIn(frame.container).focus();
  elsewhere.focus();
  frame.show(false, 400);
  expect(document.activeElement).toBe(elsewhere);
});
