import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What a tree says to its readers: types, texts, and where blocks begin. */
function outline(node: Nodes): string {
  const value = 'value' in node && node.type !== 'code' && node.value !== '' ? JSON.stringify(node.value) : '';
  const more = node.type === 'heading' ? node.depth : node.type === 'listItem' ? (node.checked ?? '') : node.type === 'link' ? node.url : '';
  const line = ['heading', 'paragraph', 'html', 'tableRow', 'thematicBreak'].includes(node.type) ? `@${node.position?.start.line ?? 0}` : '';
  return `${node.type}${more === '' ? '' : `(${String(more)})`}${line}${value}${'children' in node ? `[${node.children.map((child) => outline(child)).join(' ')}]` : ''}`;
}

const reference = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

describe('the tree that the reference parser of the same dialect makes', () => {
  test.each([
    '# Title\n\nUnderlined\n===\n\nText *with* **marks**, `code` and ~~none~~.\nNext line  \nafter a break.',
    '- [x] ticked\n- [ ] open\n  - nested\n\n    its paragraph\n\n1. one\n2. two',
    '* [X] ticked\n  on two lines\n* plain\n* [link](https://example.com/a_b?c=%20d) and [x]',
    '> quoted\n> > twice\n\n---\n\n```ts\ncode\n```\n\n    indented',
    '| Tool | Use |\n|:--|--|\n| one `\\|` | **two** |\n| three | |\n\nafter',
    '<!-- a\ncomment -->\n\n<details>\n<summary>More</summary>\n\nwithin <b>bold</b>\n\n</details>',
    'An &amp; \\* escaped, and [text](<javascript:a b> "title").',
    '**Bold line**\n\n_a_b_ snake_case **x**y',
    '',
  ])('of %j', (text) => expect(outline(parseMarkdown(text))).toBe(outline(reference(text))));
});

test('what stands at the foot of the page is no paragraph of the author, and a bare address is a link', () => {
  expect(markdownBlocks(parseMarkdown('Text[^1].\n\n[^1]: A note.\n\nSee https://example.com/session/1, please.'))).toEqual([
    { kind: 'text', text: 'Text[^1].', line: 1, depth: 0, links: [] },
    { kind: 'text', text: 'See https://example.com/session/1, please.', line: 5, depth: 0, links: ['https://example.com/session/1,'] },
  ]);
});

const size = 60_000;
const filled = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

describe('hostile texts take a time that grows with their length', () => {
  test.each(['*a ', '*_', 'a**b', '[', '[a](', '![[', '`', '<a ', '<!-- ', 'x <!-- ', 'x <? ', '> ', '- ', '> - ', '&#35;', '~a~', '<http:', '| a ', '[a]: b\n', '\\'])('of %j', (part) => {
    expect(timeOf(() => parseMarkdown(filled(part)), 2)).toBeLessThan(500);
  });
});
