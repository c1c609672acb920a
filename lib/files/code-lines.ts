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

/**
 * The changed lines of a source file that hold code: blank lines, brackets alone, comments and a version's own line are
 * no behaviour. A long comment or docstring that opens above the hunk cannot be seen, except by its stars; its lines
 * then count, so the number is at most too high.
 *
 * @param lines the file's hunks
 * @param language how it marks comments
 */
export function codeLines(lines: readonly ChangedLine[], language: Language): ChangedLine[] {
  const stars = language.block.some(([open]) => open === '/*');
  const code: ChangedLine[] = [];
  for (const hunk of hunksOf(lines)) {
    let closing: string | null = null;
    for (const line of hunk) {
      const text = line.text.trim();
      if (closing !== null) {
        if (text.includes(closing)) closing = null;
        continue;
      }
      const block = language.block.find(([open]) => text.replace(/^[rbuf]{1,2}(?=["'])/i, '').startsWith(open));
      if (block) {
        const [open, close] = block;
        const rest = text.slice(text.indexOf(open) + open.length);
        const end = rest.indexOf(close);
        if (end < 0) closing = close;
        if (end < 0 || rest.slice(end + close.length).trim() === '') continue;
      }
      if (line.kind === 'context' || noWord.test(text) || versionOnly.test(text) || (stars && starred.test(text))) continue;
      if (!language.line.some((mark) => text.startsWith(mark))) code.push(line);
    }
  }
  return code;
}
