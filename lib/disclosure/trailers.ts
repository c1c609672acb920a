/** One trailer of a commit message. */
export interface Trailer {
  /** Lower case, repaired: `co-authored-by` also for `Co Authored By`. */
  readonly key: string;
  readonly value: string;
  /** Line in the message, counted from 1. */
  readonly line: number;
  /** The line as it stood. */
  readonly text: string;
  /** Whether it stands in the block that git itself would read. */
  readonly inBlock: boolean;
}

/** A line that can be a trailer, with the defects seen in histories: list or quote prefix, bold, spaces for hyphens. */
export const trailerPattern = /^ {0,3}(?:[>*+-] {1,3}){0,2}[*_]{0,3}([A-Z][\w-]{0,38}(?: [A-Z][\w-]{0,20}){0,2})[*_]{0,3} ?:[*_]{0,3}[ \t]{0,8}(\S.{0,400})$/i;
/** `Co-authored-by Windsurf, Gemini`: the colon forgotten. */
export const colonlessPattern = /^ {0,3}(co-?authored-?by|assisted-by) {1,3}([A-Z]\S.{0,200})$/i;
/** Keys that make a paragraph a trailer block by themselves, as `Signed-off-by` and `(cherry picked from` do for git. */
const known = /^(?:signed-off-by|co-authored-by|assisted-by|generated-by|reviewed-by|acked-by|tested-by|reported-by|co-developed-by)$/;

const repairs: readonly (readonly [RegExp, string])[] = [
  [/^co-?auth?ore?d-?by$/, 'co-authored-by'],
  [/^ass?is{0,2}te?d-?by$/, 'assisted-by'],
  [/^(?:ai-?)?generated-?by$/, 'generated-by'],
  [/^co-?developed-?by$/, 'co-developed-by'],
  [/^made-?with$/, 'made-with'],
];

/** Lower case, hyphens for spaces, known misspellings repaired (`Assited-by`, `Co Authored By`). */
export function repairKey(key: string): string {
  const plain = key.toLowerCase().replace(/[\s_]+/g, '-');
  return repairs.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
}

/** The lines of a message with what stops git's reading repaired: literal `\n`, HTML entities, carriage returns. */
export function messageLines(message: string): string[] {
  let text = message.replace(/\r\n?/g, '\n');
  if (/\\n(?:\\n)?[A-Z-]/.test(text) && (text.match(/\n/g)?.length ?? 0) <= 2) text = text.replace(/\\n/g, '\n');
  if (text.includes('&lt;')) text = text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return text.split('\n');
}

/**
 * The trailers of a message: those of git's block and those that stand alone further up, as in squash merges.
 *
 * git (interpret-trailers): the last paragraph is the block if it is not the first and all its lines are trailers, or if
 * at least one line is a trailer git knows and at least a quarter are trailers. Indented lines continue a value. Lines
 * in fenced code are never trailers. https://git-scm.com/docs/git-interpret-trailers
 *
 * @param lines from `messageLines`
 */
export function readTrailers(lines: readonly string[]): Trailer[] {
  const block = trailerBlock(lines);
  const trailers: Trailer[] = [];
  let fenced = false;
  for (const [index, text] of lines.entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(text)) fenced = !fenced;
    if (fenced) continue;
    const inBlock = index >= block.from && index < block.to;
    const match = trailerPattern.exec(text) ?? colonlessPattern.exec(text);
    const last = trailers.at(-1);
    if (!match && inBlock && /^[ \t]+\S/.test(text) && last?.inBlock && last.line === index) {
      trailers[trailers.length - 1] = { ...last, value: `${last.value} ${text.trim()}`, line: last.line };
      continue;
    }
    if (match?.[1] && match[2]) trailers.push({ key: repairKey(match[1]), value: match[2].trim(), line: index + 1, text, inBlock });
  }
  return trailers;
}

/** Where git's trailer block is: line indices, the end exclusive; empty where there is none. */
function trailerBlock(lines: readonly string[]): { from: number; to: number } {
  let to = lines.length;
  while (to > 0 && lines[to - 1]?.trim() === '') to -= 1;
  let from = to;
  while (from > 0 && lines[from - 1]?.trim() !== '') from -= 1;
  const none = { from: 0, to: 0 };
  if (from === 0) return none;
  let trailers = 0;
  let others = 0;
  let recognised = false;
  for (const text of lines.slice(from, to)) {
    if (/^[ \t]+\S/.test(text) && trailers > 0) continue;
    const match = trailerPattern.exec(text);
    if (match?.[1] && !/\s/.test(match[1])) {
      trailers += 1;
      recognised ||= known.test(repairKey(match[1]));
    } else if (/^\(cherry picked from commit /.test(text)) recognised = true;
    else others += 1;
  }
  return trailers > 0 && (others === 0 || (recognised && trailers * 3 >= others)) ? { from, to } : none;
}
