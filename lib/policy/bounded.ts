import { namesAi } from '../disclosure/normalise.ts';

/** A document above this size is read in its first part: policies stand in files far smaller. */
export const policyLimit = 60_000;

/**
 * What is read of one at most, for each sentence is held against all rules. Own choices: the longest of 520 policies has
 * 65 headings, items, rows and paragraphs.
 */
const most = { blocks: 300, paragraph: 4_000, whole: 24_000 };

const listed = /^[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/;
const structural = /^\s{0,3}(?:#|\||<|\*\*|[=-]{2,}\s*$|:?-+:?\s?\|)/;

/** The rank of the heading that a line begins, 1 being the highest; null where it begins none. */
function rankOf(line: string, next: string): number | null {
  const hashes = /^#{1,6}(?= )/.exec(line)?.[0].length;
  if (hashes !== undefined) return hashes;
  const underline = line.trim() === '' ? null : /^([=\-~^"'#*+`.:])\1{2,120}\s*$/.exec(next);
  return underline && (underline[1] === '=' ? 1 : 2);
}

/** Lines of a long text, those of sections emptied that neither name AI nor lie below one that does. */
function aboutAi(lines: readonly string[]): string[] {
  const out: string[] = [];
  let from = 0;
  let rank = 0;
  let within: number | null = null;
  for (let at = 1; at <= lines.length; at += 1) {
    const next = at < lines.length ? rankOf(lines[at] ?? '', lines[at + 1] ?? '') : 0;
    if (next === null) continue;
    const section = lines.slice(from, at);
    if (within !== null && rank <= within) within = null;
    const kept = within !== null || namesAi(section.join('\n'));
    if (kept && within === null && rank > 0 && namesAi(section[0] ?? '')) within = rank;
    out.push(...(kept ? section : section.map(() => '')));
    from = at;
    rank = next;
  }
  return out;
}

/**
 * A policy's text as far as it is read: of a long one the sections that name AI, up to so many blocks, each paragraph in
 * its first part. Lines keep their numbers; what people write in a policy comes out as it went in.
 */
export function bounded(text: string): string {
  const all = text.slice(0, policyLimit).split('\n');
  const long = text.length > most.whole || all.length > most.blocks;
  const out: string[] = [];
  let blocks = 0;
  let apart = true;
  let room = most.paragraph;
  let total = most.whole;
  for (const line of long ? aboutAi(all) : all) {
    const opens = listed.test(line) || structural.test(line);
    const blank = line.trim() === '';
    if (opens || (apart && !blank)) blocks += 1;
    if (blocks > most.blocks || total <= 0) break;
    apart = blank || structural.test(line);
    if (opens || blank) room = most.paragraph;
    const shown = line.slice(0, room);
    room -= shown.length;
    total -= shown.length;
    out.push(shown);
  }
  return out.join('\n');
}
