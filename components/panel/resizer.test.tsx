// @vitest-environment jsdom
import { act } from '../../tests/act.ts';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Resizer } from './resizer.tsx';

const onDrag = vi.fn();
const onResize = vi.fn();
let separator: HTMLElement;
let show: (width: number) => void;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const area = document.body.appendChild(document.createElement('div'));
  const root = createRoot(area);
  show = (width) => act(() => root.render(<Resizer width={width} onDrag={onDrag} onResize={onResize} />));
  show(400);
  separator = area.firstElementChild as HTMLElement;
  // jsdom has no pointer capture.
  separator.setPointerCapture = vi.fn();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const press = (key: string) => act(() => void separator.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const pointer = (type: string, clientX: number) =>
  act(() => void separator.dispatchEvent(new MouseEvent(type, { clientX, button: 0, bubbles: true })));

test.each([
  ['ArrowLeft', 416],
  ['ArrowRight', 384],
  ['Home', 320],
  ['End', 560],
])('%s makes it %i pixels wide', (key, width) => {
  press(key);
  expect(onDrag).toHaveBeenLastCalledWith(width);
  expect(onResize).toHaveBeenLastCalledWith(width);
});

test('it ends at its bounds', () => {
  show(556);
  press('ArrowLeft');
  expect(onResize).toHaveBeenLastCalledWith(560);
  show(9000);
  expect(separator.getAttribute('aria-valuenow')).toBe('560');
});

test('a drag shows each width and remembers the last', () => {
  pointer('pointermove', 500);
  expect(onDrag).not.toHaveBeenCalled();
  pointer('pointerdown', 1000);
  pointer('pointermove', 950);
  expect(onDrag).toHaveBeenLastCalledWith(450);
  expect(separator.getAttribute('aria-valuenow')).toBe('450');
  pointer('pointermove', 100);
  expect(onDrag).toHaveBeenLastCalledWith(560);
  expect(onResize).not.toHaveBeenCalled();
  pointer('pointerup', 100);
  expect(onResize).toHaveBeenCalledExactlyOnceWith(560);
});

test('a click alone changes nothing', () => {
  pointer('pointerdown', 1000);
  pointer('pointerup', 1000);
  expect(onResize).not.toHaveBeenCalled();
});
