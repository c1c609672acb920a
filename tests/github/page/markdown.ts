import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { Html } from './html.ts';

/** Addresses that GitHub leaves in a link; others, `javascript:` above all, it takes out. */
const safeAddress = /^(?:https?:|mailto:|[^:]*(?:[/?#]|$))/i;

/** In descriptions and comments GitHub makes each line break a `<br>`; in files it does not. */
function asGitHub(node: Nodes): void {
  if ((node.type === 'link' || node.type === 'image') && !safeAddress.test(node.url)) node.url = '';
  if (!('children' in node)) return;
  const children: Nodes[] = node.children.flatMap((child): Nodes[] => {
    if (child.type !== 'text') return [child];
    return child.value
      .split('\n')
      .flatMap((value, index): PhrasingContent[] =>
        index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
      );
  });
  children.forEach(asGitHub);
  Object.assign(node, { children });
}

/** Markdown as GitHub shows it in a description, near enough: raw HTML and comments are left out, not shown as text. */
export function markdown(text: string): Html {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  asGitHub(tree);
  return new Html(toHtml(toHast(tree)));
}
