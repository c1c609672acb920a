import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { Panel, type PanelProps } from '../components/panel/panel.tsx';
import { act } from './act.ts';

let root: Root;
/** The panel's own root; a new one for each test. */
export let shadow: ShadowRoot;
let props: PanelProps;
export const actions = { onClose: vi.fn(), onRefresh: vi.fn(), onOptions: vi.fn(), onDrag: vi.fn(), onResize: vi.fn(), openPrivate: vi.fn(), onSaveNote: vi.fn() };

/** Draws the panel for the tests of a file, in jsdom: an empty one before each. */
export function drawsPanel(): void {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    // jsdom lays nothing out and has no scrolling: https://github.com/jsdom/jsdom/issues/1695
    Element.prototype.scrollIntoView = vi.fn();
    const host = document.body.appendChild(document.createElement('div'));
    shadow = host.attachShadow({ mode: 'open' });
    root = createRoot(shadow.appendChild(document.createElement('div')));
    props = { open: true, restored: false, report: null, focus: null, notes: null, notice: null, width: 400, now: new Date('2026-05-04T12:00:00Z'), ...actions };
  });

  afterEach(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });
}

export function show(part: Partial<PanelProps>) {
  props = { ...props, ...part };
  act(() => root.render(<Panel {...props} />));
}

export function all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...shadow.querySelectorAll<E>(selector)];
}

export function one(selector: string): HTMLElement {
  const [element] = all(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

export function button(text: string, within = 'aside'): HTMLElement {
  const found = all(`${within} button`).find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(text));
  if (!found) throw new Error(`No button says ${text}.`);
  return found;
}

export const click = (element: HTMLElement) => act(() => element.click());
export const row = (signal: string) => one(`[data-signal="${signal}"] h3 button`);
export const visible = (signal: string) => one(`[data-signal="${signal}"]`).closest('[hidden]') === null;
