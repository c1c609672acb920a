import type { Blockquote, Html, Link, List, Node, Parent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from './block.ts';
import { readFooter } from './footer.ts';
import { disclosureLabel } from './label.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { rememberLast } from './remember.ts';

/** The blocks of the descriptions that were read last; a long one takes some ten milliseconds. */
export const blocksOf = rememberLast(4, (text): readonly Block[] => markdownBlocks(parseMarkdown(text)));

const alertPattern = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i;

/** What a paragraph begins with that stands at the foot of the page. */
const footnote = /^\[\^[^\]\s]{1,200}\]:/;

/**
 * The author's own words of a parsed description: headings, paragraphs, boxes. Code, comments and what is quoted from
 * others are left out; an alert, and a quote that is itself a disclosure, are the author's.
 */
export function markdownBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  let lists = 0;
  const push = (kind: Block['kind'], node: Node, text: string, more: Partial<Block> = {}): void => {
    if (text.trim() !== '') blocks.push({ kind, text, line: node.position?.start.line ?? 1, depth: 0, links: linksOf(node), ...more });
  };
  const walk = (node: Node, before: Node | undefined, after?: Node): void => {
    switch (node.type) {
      case 'heading':
        return push('heading', node, plainText(node), { depth: (node as Node & { depth: number }).depth });
      case 'paragraph': {
        const whole = plainText(node);
        if (footnote.test(whole)) return;
        const mark = alertPattern.exec(whole)?.[0] ?? '';
        const text = whole.slice(mark.length);
        const only = (node as Parent).children.filter((child) => child.type !== 'text' || toString(child).replace(alertPattern, '').trim() !== '');
        const bold = only.length === 1 && only[0]?.type === 'strong' && text.length < 120;
        const line = (node.position?.start.line ?? 1) + mark.split('\n').length - 1;
        return bold ? push('heading', node, text, { depth: 7, line }) : push('text', node, text, { line });
      }
      case 'list':
        lists += 1;
        return walkList(node as List, lists);
      case 'blockquote':
        return ownQuote(node as Blockquote, before, after) ? each(node as Parent) : undefined;
      case 'html':
        return htmlBlocks(node as Html, push);
      case 'table':
        return each(node as Parent);
      case 'tableRow':
        return push('text', node, (node as Parent).children.map((cell) => plainText(cell)).join(': '));
      case 'thematicBreak':
        return void blocks.push({ kind: 'heading', text: '---', line: node.position?.start.line ?? 1, depth: 1, links: [] });
      default:
        return 'children' in node && node.type !== 'footnoteDefinition' ? each(node as Parent) : undefined;
    }
  };
  const each = (parent: Parent): void => {
    for (const [index, child] of parent.children.entries()) walk(child, parent.children[index - 1], parent.children[index + 1]);
  };
  const walkList = (list: List, id: number): void => {
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      if (typeof item.checked === 'boolean' && first) {
        push('task', first, plainText(first), { checked: item.checked, list: id });
        for (const child of rest) walk(child, undefined);
      } else for (const child of item.children) walk(child, undefined);
    }
  };
  each(root);
  return blocks;
}

/** Text with code in its marks, line breaks kept, HTML tags and images gone. */
function plainText(node: Node): string {
  if (node.type === 'inlineCode') return `\`${toString(node)}\``;
  if (node.type === 'html' || node.type === 'image') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'delete') return '';
  if ('children' in node) return (node as Parent).children.map((child) => plainText(child)).join('');
  return toString(node);
}

/** An address in a text, which GitHub makes a link of. */
const address = /\bhttps?:\/\/[^\s<>"'`)\]]{1,2000}/g;

function linksOf(node: Node): string[] {
  if (node.type === 'link') return [(node as Link).url];
  if (node.type === 'text') return toString(node).match(address) ?? [];
  return 'children' in node ? (node as Parent).children.flatMap((child) => linksOf(child)) : [];
}

/** Whether a quote is the author's own way to set a note apart: an alert, a tool's footer, or a disclosure that nobody else is named for. */
function ownQuote(quote: Blockquote, before: Node | undefined, after: Node | undefined): boolean {
  const text = toString(quote);
  if (alertPattern.test(text)) return true;
  const introduced = before?.type === 'paragraph' && /:\s{0,4}$|@[\w-]{1,39}|\b(?:wrote|said|says|asked|commented|quot\w{1,6}|according to)\b/i.test(toString(before).slice(-200));
  const first = plainText(quote).trim().split('\n')[0] ?? '';
  const label = disclosureLabel(first);
  if (!introduced && !plainText(quote).trim().includes('\n') && readFooter(first) !== null) return true;
  // A question that stands alone in a quote is the template's or a reviewer's: only a plain yes or no answers it.
  const asked = first.trimEnd().endsWith('?') && label?.answer === '';
  return !introduced && label !== null && (!asked || (after?.type === 'paragraph' && /^\W{0,4}(?:yes|yep|yeah|no|nope|none|n\/a)\b/i.test(toString(after))));
}

type Push = (kind: Block['kind'], node: Node, text: string, more?: Partial<Block>) => void;

/** Raw HTML: comments and code gone, `<summary>` and `<h3>` as headings, the rest as text. */
function htmlBlocks(node: Html, push: Push): void {
  const bare = node.value.replace(/<!--[\s\S]{0,12000}?(?:-->|$)/g, '').replace(/<(pre|code)\b[^>]{0,200}>[\s\S]{0,12000}?(?:<\/\1>|$)/gi, '');
  const heading = /<(?:summary|h[1-6])\b[^>]{0,200}>([^<]{1,200}(?:<(?:b|strong|i|em)>[^<]{1,200}<\/(?:b|strong|i|em)>)?[^<]{0,200})/i.exec(bare);
  const clean = (html: string): string => html.replace(/<[^>]{0,400}>/g, '').trim();
  if (heading?.[1] !== undefined || heading) push('heading', node, clean(heading[1] ?? ''), { depth: 7 });
  const rest = heading ? bare.slice(heading.index + heading[0].length) : bare;
  if (clean(rest) !== '') push('text', node, clean(rest));
}
