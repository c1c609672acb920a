// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { RowAnswer } from '../channel/list-messages.ts';
import { drawChips } from './chips.ts';

const pull = { reference: { owner: 'lantern', repository: 'grid', number: 7 }, page: {}, draft: false };
const titles = ['Diff size', 'Tests', 'History here', 'Checks', 'Template'];
const answer = (count: number, complete = true): RowAnswer => ({
  reference: pull.reference,
  off: false,
  raised: titles.slice(0, count).map((title) => ({ signal: title.toLowerCase().replace(' ', '-'), title, message: `${title}: <b>measured</b> & allowed.` })),
  checkedAt: null,
  complete,
});

function chips(count: number, room: number) {
  const drawn = drawChips(pull, () => undefined);
  document.body.replaceChildren(drawn.host);
  drawn.show(answer(count));
  drawn.fit(room);
  return { ...drawn, link: () => drawn.host.shadowRoot?.querySelector('a') ?? null };
}
const texts = (link: Element | null) => [...(link?.children ?? [])].map(({ textContent }) => textContent);

test.each([
  [2, 600, ['Diff size', 'Tests']],
  [3, 600, ['Diff size', 'Tests', 'History here']],
  [5, 600, ['Diff size', 'Tests', 'History here', '+2']],
  [5, 220, ['Diff size', 'Tests', '+3']],
  [5, 115, ['Diff size', '+4']],
  [5, 60, ['', '5']],
  [1, 20, ['']],
  [5, 0, ['']],
])('%i raised in %i pixels', (count, room, expected) => {
  expect(texts(chips(count, room).link())).toEqual(expected);
});

test('nothing is drawn before its room is known', () => {
  const drawn = drawChips(pull, () => undefined);
  drawn.show(answer(2));
  expect(drawn.host.shadowRoot?.querySelector('a')).toBeNull();
  drawn.fit(600);
  expect(texts(drawn.host.shadowRoot?.querySelector('a') ?? null)).toEqual(['Diff size', 'Tests']);
});

test('nothing raised is nothing to see and nothing to tab to', () => {
  const { host, link } = chips(0, 600);
  expect(link()).toBeNull();
  expect(host.dataset['anotherSignal']).toBe('chips');
});

test('a chip says its finding as text, and the link says what it leads to', () => {
  const link = chips(1, 600).link();
  expect(link?.getAttribute('href')).toBe('/lantern/grid/pull/7');
  expect(link?.getAttribute('aria-label')).toBe('1 signal raised on #7: Diff size');
  const chip = link?.querySelector('[data-signal="diff-size"][data-outcome="raised"]');
  expect(chip?.getAttribute('title')).toBe('Diff size: <b>measured</b> & allowed.');
  expect(link?.querySelector('b')).toBeNull();
});

test('the link stays the same element through new answers, so that focus on it survives', () => {
  const { host, show, link } = chips(2, 600);
  const before = link();
  expect(host.hasAttribute('data-complete')).toBe(true);
  show(answer(3, false));
  expect(link()).toBe(before);
  expect(texts(before)).toEqual(['Diff size', 'Tests', 'History here']);
  expect(host.hasAttribute('data-complete')).toBe(false);
  show(answer(0));
  expect(link()).toBeNull();
});

test('a click that a script of the page made up follows nothing', () => {
  const follow = vi.fn();
  const drawn = drawChips(pull, follow);
  document.body.replaceChildren(drawn.host);
  drawn.show(answer(1));
  drawn.fit(600);
  const forged = new MouseEvent('click', { cancelable: true });
  drawn.host.shadowRoot?.querySelector('a')?.dispatchEvent(forged);
  expect(follow).not.toHaveBeenCalled();
  expect(forged.defaultPrevented).toBe(true);
});
