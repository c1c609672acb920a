import { emptyPattern } from './answer.ts';
import type { Block } from './block.ts';
import { excerpt } from './excerpt.ts';
import { disclosureLabel } from './label.ts';
import { blocksOf } from './markdown-blocks.ts';

/** A heading that asks about AI and has no answer below it. */
export interface Unanswered {
  readonly heading: string;
  /** Line in the description, counted from 1. */
  readonly line: number;
}

/** The sections of a description that ask about AI and were left as they stood: no box ticked, nothing written. */
export function unansweredSections(markdown: string): Unanswered[] {
  const { text, lines } = excerpt(markdown.replace(/\r\n?/g, '\n'));
  const blocks = blocksOf(text);
  return blocks.flatMap((block, index) => {
    const label = block.kind === 'heading' ? disclosureLabel(block.text) : null;
    if (!label || label.answer !== '') return [];
    const section: Block[] = [];
    for (const next of blocks.slice(index + 1)) {
      if (next.kind === 'heading' && next.depth <= block.depth) break;
      section.push(next);
    }
    const answered = section.some(({ kind, checked, text: words }) => (kind === 'task' ? checked === true : kind === 'text' && !emptyPattern.test(words.trim())));
    return answered ? [] : [{ heading: block.text, line: lines[block.line - 1] ?? block.line }];
  });
}
