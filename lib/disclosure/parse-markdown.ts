import MarkdownIt, { type Token } from 'markdown-it';
import type { Parent, PhrasingContent, Root, RootContent } from 'mdast';

/**
 * GitHub's dialect but for what nobody asks of a text: footnotes are paragraphs, addresses are no links. markdown-it reads
 * a description in a sixth of the time that micromark takes, and hostile ones in a time that grows with their length.
 */
const parser = new MarkdownIt({ html: true });
// Addresses are read as they were written; nothing is drawn from them.
parser.normalizeLink = parser.normalizeLinkText = (address) => address;
parser.validateLink = () => true;

/** Tokens that begin and end a node, by their name without `_open` and `_close`. */
const containers: Readonly<Record<string, string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  blockquote: 'blockquote',
  bullet_list: 'list',
  ordered_list: 'list',
  list_item: 'listItem',
  table: 'table',
  tr: 'tableRow',
  td: 'tableCell',
  th: 'tableCell',
  em: 'emphasis',
  strong: 'strong',
  s: 'delete',
  link: 'link',
};

/** Tokens that are a node by themselves; their content is its value. */
const leaves: Readonly<Record<string, string>> = {
  text: 'text',
  code_inline: 'inlineCode',
  html_inline: 'html',
  html_block: 'html',
  code_block: 'code',
  fence: 'code',
  hr: 'thematicBreak',
  hardbreak: 'break',
  image: 'image',
};

type Open = Parent & { depth?: number; checked?: boolean; url?: string };

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } });

/** The parser tells the ends of lines from the text around them; a tree does not. */
function addLeaf(token: Token, parent: Parent, line: number): void {
  const isEnd = token.type === 'softbreak';
  const [type, value] = [isEnd ? 'text' : leaves[token.type], isEnd ? '\n' : token.content.replace(/\n$/, '')];
  const last = parent.children.at(-1);
  if (type === 'text' && value === '') return;
  if (type === 'text' && last?.type === 'text') last.value += value;
  else parent.children.push({ type, value, position: at(line) } as PhrasingContent);
}

/** `[x] ` at the beginning of a list's item. */
const box = /^\[([ x])\][ \t\n]/i;

/** Makes a box of an item that begins with one, as GitHub does. */
function tick(item: Open): void {
  const [paragraph] = item.children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const mark = text?.type === 'text' ? box.exec(text.value) : null;
  if (!mark || text?.type !== 'text') return;
  item.checked = mark[1] !== ' ';
  text.value = text.value.slice(mark[0].length);
}

/**
 * Parses Markdown as GitHub does. Each block knows the line it begins on, counted from 1; of a link its address is kept.
 * Never throws; the time grows with the length of the text.
 */
export function parseMarkdown(text: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: Open[] = [root];
  let line = 1;
  const take = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.map) line = token.map[0] + 1;
      const parent = open.at(-1) ?? root;
      const type = containers[token.type.replace(/_(?:open|close)$/, '')];
      if (token.type === 'inline') take(token.children ?? []);
      else if (token.nesting === 0) addLeaf(token, parent, line);
      else if (type === undefined) continue;
      else if (token.nesting < 0) {
        open.pop();
        if (type === 'listItem') tick(parent);
      } else {
        const node: Open = { type, children: [], position: at(line) };
        if (type === 'heading') node.depth = Number(token.tag.slice(1));
        if (type === 'link') node.url = String(token.attrGet('href') ?? '');
        parent.children.push(node as RootContent);
        open.push(node);
      }
    }
  };
  take(parser.parse(text, {}));
  return root;
}
