/** GitHub's own limit for a description is 65,536 characters; what lies beyond is not read. */
export const readLimit = 70_000;
/** So are more lines than these that hold something. Own choice: no description of a person has as many. */
const mostLines = 4_000;
/** A line's beginning that is compared; headings and boxes are shorter. */
const lineLimit = 300;

/**
 * A text without its HTML comments, which GitHub does not show; lines keep their numbers. One that nothing closes hides
 * the rest where it begins a line, and is text elsewhere, as in CommonMark.
 */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 2);
    if (end < 0) {
      const line = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1), start);
      return parts.join('') + (start === 0 || line.trim() === '' ? text.slice(from, start) : text.slice(from));
    }
    parts.push(text.slice(from, start), '\n'.repeat(text.slice(start, end).split('\n').length - 1));
    from = end + 3;
  }
  return parts.join('') + text.slice(from);
}

/** What is compared of a heading or a box: letters and digits in lower case. Marks, emoji, links' addresses and tags are gone. */
export function plain(line: string): string {
  return line
    .slice(0, lineLimit)
    .replace(/^[\s>]{0,20}(?:[-*+]|\d{1,3}[.)])?\s{0,4}\[[ x]?\]/i, ' ')
    .replace(/\]\([^)]{0,200}\)?/g, ' ')
    .replace(/<[^>]{0,100}>/g, ' ')
    .replace(/:[a-z][\w+-]{1,30}:/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A line that stands as a heading of its own: `## Why`, `**Why**`, `<summary>Why`, or one that a rule underlines. */
function isHeading(line: string, next: string): boolean {
  return /^ {0,3}(?:#{1,6}(?:\s|$)|(?:\*\*|__)\S.{0,120}(?:\*\*|__):?\s{0,4}$|<(?:h[1-6]|summary|b|strong)\b)/i.test(line) || (line.trim() !== '' && /^ {0,3}(?:={2,100}|-{2,100})\s{0,4}$/.test(next));
}

/** A line of a description, as it is compared. */
export interface Line {
  readonly text: string;
  readonly heading: boolean;
}

/** The lines of a description that hold something, comments left out. `partial` where there are more than are read. */
export function linesOf(markdown: string): { readonly lines: readonly Line[]; readonly partial: boolean } {
  const all = withoutComments(markdown.slice(0, readLimit).replaceAll('\r\n', '\n')).split('\n');
  const lines: Line[] = [];
  for (const [index, line] of all.entries()) {
    if (lines.length === mostLines) return { lines, partial: true };
    const text = line.trim() === '' ? '' : plain(line);
    if (text !== '') lines.push({ text, heading: isHeading(line, all[index + 1] ?? '') });
  }
  return { lines, partial: markdown.length > readLimit };
}
