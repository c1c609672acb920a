import { namesAi } from './normalise.ts';

/** GitHub's own limit is 65,536 characters; up to this many a description is parsed whole. */
export const wholeLimit = 24_000;
/** Of a longer one the pieces that can hold a marker are parsed, this many characters at most. */
export const excerptLimit = 16_000;
/** Lines above this length are data, not sentences. */
export const lineLimit = 4_000;

/** What is left of a long description, its line numbers, and whether anything that could hold a marker was left out. */
export interface Excerpt {
  readonly text: string;
  /** For each line of `text` its line in the description, counted from 1. */
  readonly lines: readonly number[];
  readonly partial: boolean;
}

/** Words that let a paragraph be read besides the names of AI. */
export const hintPattern = /vibe|🤖|\b(?:generated|assisted|made|created|written|built|drafted|authored|coded) (?:with|by|using|via)\b|-by:|\bdisclos|\[x\]|\bagent/i;

/**
 * Cuts a description down to what has to be parsed, so that the time is bounded: each of its
 * sentences is held against every statement. Paragraphs (fenced code and comments count as one) are kept where they name AI or hold a ticked box, with
 * the heading before them and the paragraph after a heading that names AI. The first that is too much ends the reading.
 */
export function excerpt(markdown: string): Excerpt {
  const all = markdown.split('\n');
  if (markdown.length <= wholeLimit) return { text: markdown, lines: all.map((_, index) => index + 1), partial: false };
  const kept: { text: string; line: number }[] = [];
  let used = 0;
  let partial = false;
  let heading: { text: string; line: number } | null = null;
  let next = false;
  for (const piece of pieces(all)) {
    const isHeading = /^ {0,3}#{1,6} /.test(piece.text);
    const named = piece.text.length <= lineLimit * 4 && (namesAi(piece.text) || hintPattern.test(piece.text));
    if (named || next) {
      const parts = heading && !isHeading ? [heading, piece] : [piece];
      const size = parts.reduce((sum, { text }) => sum + text.length + 2, 0);
      if (used + size > excerptLimit) {
        partial = true;
        break;
      }
      used += size;
      kept.push(...parts);
      heading = null;
    } else if (piece.text.length > lineLimit * 4) partial = true;
    next = isHeading && named;
    if (isHeading) heading = named ? null : piece;
  }
  const text: string[] = [];
  const lines: number[] = [];
  for (const piece of kept) {
    for (const [offset, line] of piece.text.split('\n').entries()) {
      text.push(line);
      lines.push(piece.line + offset);
    }
    text.push('');
    lines.push(piece.line + piece.text.split('\n').length);
  }
  return { text: text.join('\n'), lines, partial };
}

/** The paragraphs of a text, fenced code and comments whole. */
function* pieces(all: readonly string[]): Generator<{ text: string; line: number }> {
  let start = -1;
  let open: 'fence' | 'comment' | null = null;
  for (const [index, line] of all.entries()) {
    const begins = start < 0;
    if (begins && line.trim() === '') continue;
    if (begins) start = index;
    if (open === 'fence' ? /^ {0,3}(?:```|~~~)/.test(line) : open === 'comment' && line.includes('-->')) open = null;
    else if (open === null && /^ {0,3}(?:```|~~~)/.test(line)) open = 'fence';
    else if (open === null && line.includes('<!--') && line.lastIndexOf('-->') < line.lastIndexOf('<!--')) open = 'comment';
    const ends = open === null && ((all[index + 1] ?? '').trim() === '' || /^ {0,3}#{1,6} /.test(line));
    if (!ends) continue;
    yield { text: all.slice(start, index + 1).join('\n'), line: start + 1 };
    start = -1;
  }
  if (start >= 0) yield { text: all.slice(start).join('\n'), line: start + 1 };
}
