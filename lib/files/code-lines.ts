import type { ChangedLine } from '../facts/facts.ts';
import type { Language } from './languages.ts';

/** Splits lines into hunks: at each line with a section, and where line numbers leap without one. */
export function hunksOf(lines: readonly ChangedLine[]): ChangedLine[][] {
  const hunks: ChangedLine[][] = [];
  for (const line of lines) {
    const current = hunks.at(-1);
    if (!current || line.section !== undefined) hunks.push([line]);
    else current.push(line);
  }
  return hunks;
}

/** Blanks, brackets and commas: a line of these alone moves with the code around it. */
const noWord = /^[\s{}()[\];,]*$/;
/** `version = "1.2.3"`, `__version__ = '26.1.dev0'`, `VERSION: 4`: a release's own line. */
const versionOnly = /^(?:\w+\s+){0,5}_*version_*\s*(?::\s*\w+\s*)?[:=]+\s*["'`]?v?\d[\w.+-]*["'`]?[,;]?$/i;
/** A line inside a `/* … *‍/` comment that starts outside of the hunk, as JSDoc and Javadoc write it. */
const starred = /^\*(?:\s|\/|$)/;

const quotePrefix = /^[rbuf]{1,2}(?=["'])/i;

/**
 * The comment or docstring a line opens. Where both ends look alike, as in Python, such an end alone on its line opens
 * only behind a line that ends with a colon: taken the wrong way, all code below would pass for a comment.
 */
function opened(text: string, above: string, language: Pick<Language, 'block'>): readonly [string, string] | undefined {
  const bare = text.replace(quotePrefix, '');
  return language.block.find(([open, close]) => bare.startsWith(open) && (open !== close || bare !== open || above.endsWith(':')));
}

/** Ends that only comments have; `]]` and the like end other things as well. */
const endsOfComments: ReadonlySet<string> = new Set(['*/', '-->', '-}', '=#', '#>', '*)']);

/** Whether a line ends a comment or docstring that opens above the hunk, so that all lines before it lie in that. */
function closesFromAbove(text: string, language: Pick<Language, 'block'>): boolean {
  return language.block.some(([open, close]) => (open === close ? text === close : endsOfComments.has(close) && text.endsWith(close) && !text.includes(open)));
}

function codeLinesOf(hunk: readonly ChangedLine[], language: Pick<Language, 'line' | 'block'>): ChangedLine[] {
  const stars = language.block.some(([open]) => open === '/*');
  let code: ChangedLine[] = [];
  let closing: string | null = null;
  let seenOpen = false;
  let above = '';
  for (const line of hunk) {
    const text = line.text.trim();
    const before = above;
    if (text !== '') above = text;
    if (closing !== null) {
      if (text.includes(closing)) closing = null;
      continue;
    }
    const block = opened(text, before, language);
    if (block) {
      const [open, close] = block;
      const rest = text.slice(text.indexOf(open) + open.length);
      const end = rest.indexOf(close);
      seenOpen = true;
      if (end < 0) closing = close;
      if (end < 0 || rest.slice(end + close.length).trim() === '') continue;
    } else if (!seenOpen && closesFromAbove(text, language)) {
      code = [];
      seenOpen = true;
      continue;
    } else seenOpen ||= language.block.some(([open]) => text.includes(open));
    if (line.kind === 'context' || noWord.test(text) || versionOnly.test(text) || (stars && starred.test(text))) continue;
    if (!language.line.some((mark) => text.startsWith(mark))) code.push(line);
  }
  return code;
}

/**
 * The changed lines of a source file that hold code: blank lines, brackets alone, comments, docstrings and a version's
 * own line are no behaviour. A comment that neither opens nor closes within the hunk is known by its stars alone;
 * without them its lines count, so the number is rather too high than too low.
 *
 * @param lines the file's hunks
 * @param language how it marks comments
 */
export function codeLines(lines: readonly ChangedLine[], language: Pick<Language, 'line' | 'block'>): ChangedLine[] {
  return hunksOf(lines).flatMap((hunk) => codeLinesOf(hunk, language));
}
