// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { coversControl, isInControl } from './hold-place.ts';

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

test('inside a control there is no place', () => {
  document.body.innerHTML = '<header><h1>Title</h1></header><button><span>Merge</span></button><a href="/x"><i>x</i></a><div role="button"><b>x</b></div>';
  const inControl = (selector: string) => [...document.querySelectorAll(selector)].map(isInControl);
  expect(inControl('h1, header')).toEqual([false, false]);
  expect(inControl('button, span, i, b')).toEqual([true, true, true, true]);
});

test('a control of the page below the host is found; its own surroundings, and what lies above it, are none', () => {
  document.body.innerHTML = '<div><our-host></our-host></div><form><button><span>Merge</span></button></form>';
  const covers = (...stack: string[]) => {
    document.elementsFromPoint = () => stack.map(find);
    return coversControl(find('our-host'), 10, 10);
  };
  expect(covers('our-host', 'div', 'body')).toBe(false);
  expect(covers('our-host', 'span', 'button', 'form', 'body')).toBe(true);
  expect(covers('span', 'button', 'our-host', 'body')).toBe(false);
  expect(covers('body')).toBe(false);
});
