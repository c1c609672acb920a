import { distance } from 'fastest-levenshtein';
import type { Line } from './lines.ts';
import type { Part, Template } from './parts.ts';

/** What of a template a description holds. Plain JSON. */
export type Comparison = {
  readonly kept: readonly Part[];
  readonly dropped: readonly Part[];
  /** Headings that the description has others for, in the same place. */
  readonly renamed: readonly Part[];
};

/** Lines that are compared by likeness; more of them have no description of a person. Own choice. */
const mostLike = 400;
/** From this share of common words on two texts are the same one, reworded. Own choice, on templates of our own making. */
const minShared = 0.6;

/** A plain text with its words. */
interface Worded {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}
const worded = (text: string): Worded => ({ text, words: new Set(text.split(' ')) });

/** Whether two plain texts are the same with other words around, or with a slip of the pen. */
function alike(one: Worded, other: Worded): boolean {
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  // A heading cut to its first words, or followed by its answer.
  if (short.text.length >= 4 && long.text.startsWith(`${short.text} `)) return true;
  if (long.text.length - short.text.length <= 2 && short.text.length >= 6 && distance(short.text.slice(0, 60), long.text.slice(0, 60)) <= 2) return true;
  let common = 0;
  for (const word of one.words) if (other.words.has(word)) common += 1;
  return common >= 2 && common / (one.words.size + other.words.size - common) >= minShared;
}

/**
 * Places of headings between two that were kept where the description has headings that the template does not know: there
 * the author named the section anew.
 */
function renamedOf({ parts, headings: known }: Template, found: ReadonlyMap<Part, number>, lines: readonly Line[]): Part[] {
  const headings = parts.filter(({ kind }) => kind === 'heading');
  const taken = new Set(found.values());
  const own = lines.flatMap(({ heading, text }, index) => (heading && !taken.has(index) && !known.has(text) ? [index] : []));
  const renamed: Part[] = [];
  for (const [index, part] of headings.entries()) {
    if (found.has(part)) continue;
    const before = headings.slice(0, index).findLast((one) => found.has(one));
    const after = headings.slice(index).find((one) => found.has(one));
    if (!before && !after) continue;
    const [from, to] = [before ? (found.get(before) ?? -1) : -1, after ? (found.get(after) ?? lines.length) : lines.length];
    const place = own.findIndex((line) => line > from && line < to);
    if (place < 0) continue;
    own.splice(place, 1);
    renamed.push(part);
  }
  return renamed;
}

/**
 * Which parts of a template a description still holds. A part is kept where a line says the same, as whatever it is set:
 * heading, bold, box or plain, with its answer behind it, or reworded a little. Of boxes to choose from one that stays
 * keeps all.
 */
export function compare(template: Template, lines: readonly Line[]): Comparison {
  const { parts } = template;
  const at = new Map<string, number>();
  for (const [index, { text }] of lines.entries()) if (!at.has(text)) at.set(text, index);
  const first = lines.slice(0, mostLike).map(({ text }) => worded(text));
  const found = new Map<Part, number>();
  for (const part of parts) {
    const wanted = worded(part.plain);
    const index = at.get(part.plain) ?? first.findIndex((line) => alike(wanted, line));
    if (index >= 0) found.set(part, index);
  }
  const chosen = new Set([...found.keys()].flatMap(({ choice }) => choice ?? []));
  const renamed = renamedOf(template, found, lines);
  const isKept = (part: Part) => found.has(part) || (part.choice !== null && chosen.has(part.choice));
  return { kept: parts.filter(isKept), renamed, dropped: parts.filter((part) => !isKept(part) && !renamed.includes(part)) };
}
