import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { PageReading } from '../channel/messages.ts';
import type { Facts } from './facts.ts';
import { readHtml } from './html-tree.ts';
import { makeShallow } from './shallow.ts';

/** Elements inside each other, far above what GitHub's own editor makes; and pieces of a line, such as a link in bold. Own choice. */
const deepest = { elements: 60, pieces: 5 };
/** Nodes of Markdown that hold a line's pieces. */
const pieces: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);

/**
 * GitHub's drawing of a description back into Markdown, for pages that do not hold the author's own text. Comments and
 * template hints are gone from it, which changes no disclosure: neither is one.
 */
function markdownOf(html: string): string {
  const elements = readHtml(html);
  makeShallow(elements, deepest.elements, () => true);
  const markdown = toMdast(elements);
  makeShallow(markdown, deepest.pieces, ({ type }) => pieces.has(type));
  return toMarkdown(markdown, { extensions: [gfmToMarkdown()] });
}

/**
 * The facts that a page's reading holds. A commit list that is not whole (GitHub hides the middle of long conversations)
 * is a fact all the same: its `total` says that some are missing.
 */
export function pageFacts(page: PageReading): Partial<Facts> {
  const { author, branch, commits, labels, title, descriptionHtml, descriptionMarkdown } = page;
  const markdown = descriptionMarkdown ?? (descriptionHtml === undefined ? undefined : markdownOf(descriptionHtml));
  return {
    ...(author && { author }),
    ...(branch && { branch }),
    ...(commits && { commits }),
    ...(labels && { labels }),
    ...(markdown !== undefined && { description: { title: title ?? '', markdown } }),
  };
}
