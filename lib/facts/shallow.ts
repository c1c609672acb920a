/** A tree as unified's syntax trees are: `hast` of HTML, `mdast` of Markdown. */
export interface TreeNode {
  type: string;
  value?: string;
  children?: TreeNode[];
}

/** All text below a node, in order. Without recursion: the tree may be deeper than the stack. */
function textOf(node: TreeNode): string {
  let text = '';
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') text += next.value ?? '';
    open.push(...(next.children ?? []).toReversed());
  }
  return text;
}

/**
 * Makes a tree at most so deep, in place: what lies deeper becomes its text. Writers of nested trees need a stack as deep
 * as the tree, and mdast-util-to-markdown 2 twice the time for each nested piece of a line (it writes every piece once
 * more to see how it begins): 200 nested `<details><summary>` would take it longer than anybody waits.
 *
 * @param most how many of the nodes that `counts` may lie inside each other
 */
export function makeShallow(tree: TreeNode, most: number, counts: (node: TreeNode) => boolean): void {
  const open = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!node.children) continue;
    const inner = depth + (counts(node) ? 1 : 0);
    if (inner <= most) for (const child of node.children) open.push({ node: child, depth: inner });
    else node.children = [{ type: 'text', value: textOf(node) }];
  }
}
