// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { trustedOnly } from './trusted-events.ts';

function button() {
  const heard: string[] = [];
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  trustedOnly(root);
  const made = root.appendChild(document.createElement('button'));
  const events = ['click', 'keydown', 'pointerdown', 'pointerup', 'submit', 'focusin'];
  for (const name of events) made.addEventListener(name, () => heard.push(name));
  for (const name of events) root.addEventListener(name, () => heard.push(`root ${name}`));
  return { heard, made, root };
}

test('what a script of the page makes reaches no listener', () => {
  const { heard, made, root } = button();
  made.click();
  for (const name of ['click', 'keydown', 'pointerdown', 'pointerup', 'submit'])
    for (const target of [made, root]) target.dispatchEvent(new Event(name, { bubbles: true, composed: true, cancelable: true }));
  expect(heard).toEqual([]);
});

test('a forged click follows no link', () => {
  const { root } = button();
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  const link = root.appendChild(document.createElement('a'));
  link.href = '#elsewhere';
  link.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
});

test('events that are no act of a reader pass', () => {
  const { heard, made } = button();
  made.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(heard).toEqual(['focusin', 'root focusin']);
});
