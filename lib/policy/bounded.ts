/** A document above this size is read in its first part: policies stand in files far smaller. */
export const policyLimit = 60_000;

/**
 * What micromark 4 is given at most. It reads every line against each list and quote it stands in, and again for each
 * that it opens: 100 KB of `- - - …` take it seconds, and its trees are deeper than the stack. Own choices: guides for
 * contributors nest four deep, indent code by twelve, and hold at most some 500 headings, items and rows.
 */
const most = { nested: 8, indent: 20, marked: 700, paragraph: 6_000 };

const marker = /[ \t]{0,4}(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** Where the text of a line begins behind its first markers and behind all of them. */
function markers(line: string): { kept: number; end: number; count: number } {
  let count = 0;
  let kept = 0;
  marker.lastIndex = line.length - line.trimStart().length;
  let end = 0;
  while (marker.test(line)) {
    count += 1;
    end = marker.lastIndex;
    if (count <= most.nested) kept = end;
  }
  return { kept, end, count };
}

/**
 * A policy's text as far as it is parsed: the first part, nested and indented so deep at most, up to so many marked lines
 * and so long a paragraph. Lines keep their numbers; what people write comes out as it went in.
 */
export function bounded(text: string): string {
  const out: string[] = [];
  let marked = 0;
  let paragraph = 0;
  for (const line of text.slice(0, policyLimit).split('\n')) {
    const { kept, end, count } = markers(line);
    if (count > 0 || /^\s{0,3}[#|<]|^\s{0,3}\*\*|^\s{0,3}(?:[=-]{2,}|:?-+:?\|)/.test(line)) marked += 1;
    if (marked > most.marked) break;
    paragraph = line.trim() === '' ? 0 : paragraph + line.length;
    if (paragraph > most.paragraph && count === 0) {
      out.push('');
      continue;
    }
    const flat = count > most.nested ? `${line.slice(0, kept)} ${line.slice(end).trimStart()}` : line;
    const indent = flat.length - flat.trimStart().length;
    out.push(indent > most.indent ? flat.slice(indent - most.indent) : flat);
  }
  return out.join('\n');
}
