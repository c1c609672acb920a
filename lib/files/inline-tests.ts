import type { ChangedLine } from '../facts/facts.ts';
import { hunksOf } from './code-lines.ts';
import type { Language } from './languages.ts';

/** A line that encloses what is indented deeper below it. */
interface Enclosing {
  readonly indent: number;
  readonly inTest: boolean;
}

/** A test's mark stands at a line's beginning; a bound keeps a bundle in one line from costing time. */
const seen = 500;
const isAttribute = (text: string) => /^\s*(?:#!?\[|@)/.test(text);

/**
 * The first changed line of a hunk that is, opens or lies in a test. What encloses a line is told by indentation, from
 * the hunk's lines above it and, behind their start, from the section git names. One pass, so linear.
 */
function touchedIn(hunk: readonly ChangedLine[], marker: RegExp): ChangedLine | null {
  const around: Enclosing[] = [{ indent: 0, inTest: marker.test((hunk[0]?.section ?? '').slice(0, seen)) }];
  let attributeOfTest = false;
  for (const line of hunk) {
    const text = line.text.slice(0, seen);
    if (text.trim() === '') continue;
    const indent = text.length - text.trimStart().length;
    while (around.length > 0 && indent <= (around.at(-1)?.indent ?? -1)) around.pop();
    const opens: boolean = marker.test(text) || attributeOfTest;
    attributeOfTest = opens && isAttribute(text);
    const inTest = opens || (around.at(-1)?.inTest ?? false);
    if (inTest && line.kind !== 'context') return line;
    around.push({ indent, inTest });
  }
  return null;
}

/**
 * The first changed line that is, opens or lies in a test inside a source file; null where none is seen.
 *
 * @param lines the file's hunks
 * @param language whose tests may stand beside the code
 */
export function touchedInlineTest(lines: readonly ChangedLine[], language: Language): ChangedLine | null {
  const marker = language.inlineTest;
  if (!marker) return null;
  for (const hunk of hunksOf(lines)) {
    const line = touchedIn(hunk, marker);
    if (line) return line;
  }
  return null;
}
