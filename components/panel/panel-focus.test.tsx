// @vitest-environment jsdom
import { act } from '../../tests/act.ts';
import { expect, test } from 'vitest';
import { actions, button, click, drawsPanel, one, row, shadow, show, visible } from '../../tests/drawn-panel.tsx';
import { everyOutcome } from '../../tests/fixtures/reports.ts';

drawsPanel();

test('a focused finding that is folded away hands the focus to its fold', () => {
  show({ report: everyOutcome });
  act(() => row('diff-size').focus());
  const findings = everyOutcome.findings.map((each) => (each.signal === 'diff-size' ? { ...each, outcome: 'clear' as const } : each));
  show({ report: { ...everyOutcome, findings } });
  expect(shadow.activeElement?.textContent).toContain('3 clear');
});

test('opening focuses the heading', () => {
  show({ report: everyOutcome });
  expect(shadow.activeElement?.textContent).toBe('Signals');
  show({ open: false });
  act(() => button('Options').focus());
  show({ open: true });
  expect(shadow.activeElement?.textContent).toBe('Signals');
});

test('a restored panel leaves the focus to the page', () => {
  show({ report: everyOutcome, restored: true });
  expect(shadow.activeElement).toBeNull();
  show({ open: false, restored: false });
  show({ open: true });
  expect(shadow.activeElement?.textContent).toBe('Signals');
});

test('a request unfolds its finding, its fold too, and focuses it, once for each request', () => {
  show({ report: everyOutcome, focus: { signal: 'hidden-characters', request: 1 } });
  expect(visible('hidden-characters')).toBe(true);
  expect(shadow.activeElement).toBe(row('hidden-characters'));
  click(row('hidden-characters'));
  act(() => button('Close').focus());
  show({ report: { ...everyOutcome } });
  expect(shadow.activeElement).toBe(button('Close'));
  expect(row('hidden-characters').getAttribute('aria-expanded')).toBe('false');
  show({ focus: { signal: 'hidden-characters', request: 2 } });
  expect(shadow.activeElement).toBe(row('hidden-characters'));
  expect(row('hidden-characters').getAttribute('aria-expanded')).toBe('true');
});

test('requests count anew after there was none, as on another pull request', () => {
  show({ report: everyOutcome, focus: { signal: 'diff-size', request: 3 } });
  show({ report: null, focus: null });
  show({ report: { ...everyOutcome, reference: { ...everyOutcome.reference, number: 413 } } });
  show({ focus: { signal: 'diff-size', request: 1 } });
  expect(shadow.activeElement).toBe(row('diff-size'));
});

test('a request waits for its report', () => {
  show({ focus: { signal: 'diff-size', request: 1 } });
  expect(one('.body').textContent).toBe('Loading…');
  show({ report: everyOutcome });
  expect(shadow.activeElement).toBe(row('diff-size'));
});

test('Escape closes', () => {
  show({ report: everyOutcome });
  act(() => void row('diff-size').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })));
  expect(actions.onClose).toHaveBeenCalledOnce();
});
