/** A piece of a commit message or description, its place kept. Both readers make these; one interpreter reads them. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'task';
  /** Lines joined by `\n`; of Markdown only emphasis and code marks are left. */
  readonly text: string;
  /** Line of the first line, counted from 1. */
  readonly line: number;
  /** Of a heading 1 to 6, 7 for a bold line or a `<summary>`; 0 otherwise. */
  readonly depth: number;
  /** Of a task: ticked or not. */
  readonly checked?: boolean;
  /** Of a task: which list it belongs to. */
  readonly list?: number;
  /** Addresses the block links to. */
  readonly links: readonly string[];
}

export const sentenceEnd = /(?<=[.!?;])(?<!\b(?:e\.g|i\.e|vs|cf)\.)(?<!(?:&|\band) co\.)(?:(?<!\b(?:etc|A\.I)\.)|(?=["')\]*_]{0,3}[ \n]{1,8}[A-Z]))["')\]*_]{0,3}[ \n]{1,8}(?=\S)|\n(?=\s{0,6}(?:[-*•+]|\d{1,2}[.)]) )/;

/** The sentences of a block's text, each on one line, with the line it begins on. */
export function sentences(text: string, line: number): { text: string; line: number }[] {
  const list: { text: string; line: number }[] = [];
  let rest = text;
  let at = line;
  while (rest !== '') {
    const end = sentenceEnd.exec(rest);
    const piece = end ? rest.slice(0, end.index) : rest;
    const used = end ? rest.slice(0, end.index + end[0].length) : rest;
    if (piece.trim() !== '') list.push({ text: piece.split('\n').map((part) => part.trim()).join(' ').trim(), line: at + (/^\s*/.exec(piece)?.[0].split('\n').length ?? 1) - 1 });
    at += used.split('\n').length - 1;
    rest = rest.slice(used.length);
  }
  return list;
}
