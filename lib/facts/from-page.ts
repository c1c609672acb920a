import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { PageReading } from '../channel/messages.ts';
import type { Facts } from './facts.ts';

/**
 * GitHub's drawing of a description back into Markdown, for pages that do not hold the author's own text. Comments and
 * template hints are gone from it, which changes no disclosure: neither is one.
 */
function markdownOf(html: string): string {
  return toMarkdown(toMdast(fromHtml(html, { fragment: true })), { extensions: [gfmToMarkdown()] });
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
