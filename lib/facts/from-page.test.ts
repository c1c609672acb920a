import { expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { pageFacts } from './from-page.ts';

const markdown = (descriptionHtml: string) => pageFacts({ title: 'T', descriptionHtml }).description?.markdown;

test('the author’s own Markdown is taken as it is', () => {
  expect(pageFacts({ title: 'T', descriptionMarkdown: '- [ ] x', descriptionHtml: '<p>y</p>' }).description).toEqual({ title: 'T', markdown: '- [ ] x' });
});

test('a drawn description becomes Markdown again, with its structure', () => {
  expect(markdown('<h2 dir="auto">AI use</h2><p dir="auto">None.</p>')).toBe('## AI use\n\nNone.\n');
  expect(markdown('<blockquote><p>You used AI</p></blockquote><p>I did not.</p>')).toContain('> You used AI');
  expect(markdown('<pre><code>Assisted-by: x</code></pre>')).toContain('```');
  const tasks = '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled> no</li><li class="task-list-item"><input type="checkbox" checked disabled> yes</li></ul>';
  expect(markdown(tasks)).toMatch(/\[ \] no[\s\S]*\[x\] yes/);
});

test('what the page does not say is not there', () => {
  expect(pageFacts({})).toEqual({});
});

test('a description nested without end costs no time', () => {
  for (const piece of ['<details><summary>x', '<b><p>x', '<a href=x><p>x', '<blockquote>']) {
    expect(timeOf(() => expect(markdown(piece.repeat(200))).toContain(piece === '<blockquote>' ? '>' : 'x'))).toBeLessThan(750);
  }
  expect(timeOf(() => expect(markdown(`${'<div>'.repeat(20_000)}x`)).toBe('x\n'))).toBeLessThan(750);
});
