import type { Block } from '../disclosure/block.ts';
import { blocksOf } from '../disclosure/markdown-blocks.ts';
import { plain } from './lines.ts';

/** A template longer than this is read in its first part: those of public repositories are far shorter. Markdown parsers are slow on long text. */
const templateLimit = 12_000;

/** A heading or box of a template. Plain JSON. */
export type Part = {
  readonly kind: 'heading' | 'box';
  /** As it stands in the template, without marks. */
  readonly text: string;
  /** What is compared. */
  readonly plain: string;
  /** In the template's file, counted from 1. */
  readonly line: number;
  /** Boxes of one section of which one may be chosen: the line of its heading; null for all others. */
  readonly choice: number | null;
};

/** A template as it is held against a description. */
export interface Template {
  readonly parts: readonly Part[];
  /** Everything that is a heading in it, also what is not looked for; as it is compared. */
  readonly headings: ReadonlySet<string>;
}

/** What a template says of a part that may be left out. Its comments are read too: there it speaks to authors. */
const optional =
  /\boptional\b|\bif (?:applicable|relevant|any|needed|necessary|appropriate|you have|there (?:are|is)|this (?:is|pr|change))\b|\b(?:delete|remove|skip|omit|drop) (?:(?:this|these|the) (?:section|heading|part|block|item|line|table|checklist|question)s?|it|if|when|unless)\b|\bcan be (?:deleted|removed|skipped|omitted|left out)\b|\b(?:where|when) (?:applicable|relevant)\b|\bnot applicable\b|\bn\/a\b/i;
/** What a template says above boxes of which only some are meant to stay. */
const choosing =
  /\btypes? of (?:change|pr|pull request|contribution)s?\b|\bkinds? of (?:change|pr|pull request)s?\b|\b(?:what|which) (?:type|kind)\b|\b(?:choose|select|pick|keep) (?:one|all|any|only|those|which|what)\b|\b(?:check|tick|mark) (?:one|any|only|those|which|what)\b|\bone of\b|\b(?:delete|remove) (?:options?|those|the ones|any|irrelevant|lines|items|as|whichever|what)\b|\bnot relevant\b|\bthat appl(?:y|ies)\b|\bas appropriate\b/i;
const isBox = (line: string) => /^[\s>]{0,20}[-*+]\s{1,4}\[[ x]\]/i.test(line);
/** More parts than these have no template of a project. Own choice. */
const mostParts = 100;

/** `**What this does**:` at the beginning of a line. */
const label = /^ {0,3}(?:\*\*|__)([^*_]{2,100})(?:\*\*|__)(?<colon>(?: {0,2}[*_(][^:]{0,120})? {0,2}:)?/;

/** A paragraph that begins with a label in bold, as a heading of that name. */
function labelled(block: Block, line: string): Block {
  const found = block.kind === 'text' ? label.exec(line) : null;
  const [, name = ''] = found ?? [];
  return found && (found.groups?.['colon'] !== undefined || name.endsWith(':')) ? { ...block, kind: 'heading', depth: 7, text: name } : block;
}

/** A bold line is a heading where it names something, and no sentence that is set in bold. */
const isSentence = (text: string, depth: number) => depth === 7 && (/[.!]\W{0,4}$/.test(text) || text.split(' ').length > 10);

/**
 * The headings and boxes of a template that its author wants to find again. Left out: comments, the template's own title,
 * rules, sentences in bold, and what the template itself says may be left out.
 *
 * @param template Markdown of the repository's file
 */
export function readTemplate(template: string): Template {
  const text = template.slice(0, templateLimit).replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const blocks = blocksOf(text).map((block) => labelled(block, lines[block.line - 1] ?? '')).filter((block) => block.kind !== 'text' && plain(block.text) !== '' && !isSentence(block.text, block.depth));
  const [first, ...rest] = blocks;
  const ownTitle = first?.kind === 'heading' && first.depth === 1 && rest.some(({ kind, depth }) => kind === 'heading' && depth > 1) && !rest.some(({ depth }) => depth === 1) ? first : null;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  /** The template's own words between two lines, comments too; what a box says is about that box. */
  const words = (from: number, to: number) => lines.slice(from - 1, to - 1).filter((line) => !isBox(line)).join('\n');
  const section = (line: number) => words(line, headings.find((next) => next.line > line)?.line ?? lines.length + 1);
  const parts = blocks.flatMap((block): Part[] => {
    const part = { text: block.text.replace(/\s+/g, ' ').trim().slice(0, 200), plain: plain(block.text), line: block.line };
    if (block === ownTitle) return [];
    if (block.kind === 'heading') return optional.test(section(block.line)) ? [] : [{ ...part, kind: 'heading', choice: null }];
    const above = headings.findLast(({ line }) => line < block.line)?.line ?? 1;
    const chosen = choosing.test(words(above, block.line));
    return optional.test(block.text) || (!chosen && optional.test(section(above))) ? [] : [{ ...part, kind: 'box', choice: chosen ? above : null }];
  });
  // The same words twice cannot be told apart in a description.
  const each = [...new Map(parts.map((part) => [`${part.kind} ${part.plain}`, part])).values()];
  return { parts: each.slice(0, mostParts), headings: new Set(headings.map((block) => plain(block.text))) };
}
