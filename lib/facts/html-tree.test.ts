import { expect, test } from 'vitest';
import { readHtml } from './html-tree.ts';

const element = (tagName: string, properties: object, ...children: object[]) => ({ type: 'element', tagName, properties, children });
const text = (value: string) => ({ type: 'text', value });

test('elements, texts and comments keep their order, and attributes the names that the tree gives them', () => {
  expect(readHtml('a &amp; b<!-- c --><ul class="x  y"><li>1<li>2</ul><input type="checkbox" checked=""><br>&nbsp;d').children).toEqual([
    text('a '), text('&'), text(' b'),
    { type: 'comment', value: ' c ' },
    element('ul', { className: ['x', 'y'] }, element('li', {}, text('1')), element('li', {}, text('2'))),
    element('input', { type: 'checkbox', checked: true }),
    element('br', {}),
    text('\u00a0'), text('d'),
  ]);
  expect(readHtml('<ol start="0">')).toMatchObject({ children: [{ properties: { start: 0 } }] });
  expect(readHtml('<td colspan="2" rowspan="x" nowrap>')).toMatchObject({ children: [{ properties: { colSpan: 2, rowSpan: undefined, noWrap: true } }] });
});

test('tags that match nothing are left out, and nothing is lost behind them', () => {
  expect(readHtml('</div></p >x<b')).toEqual({ type: 'root', children: [element('p', {}), text('x')] });
  expect(readHtml('<constructor tostring="1" __proto__="2">x').children).toMatchObject([{ tagName: 'constructor', children: [text('x')] }]);
});
