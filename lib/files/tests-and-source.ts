import type { ChangedFile, ChangedLine, Evidence } from '../facts/facts.ts';
import { classify, leftOutKinds, testPattern, type Classified } from './classify.ts';
import { codeLines } from './code-lines.ts';
import type { LinguistAttributes } from './gitattributes.ts';
import { touchedInlineTest } from './inline-tests.ts';
import { languageOf, type Language } from './languages.ts';
import { pathMatcher } from './path-patterns.ts';

type AttributesOf = ((path: string) => LinguistAttributes) | undefined;

/** Path patterns a repository sets. */
export interface OwnPatterns {
  readonly testPatterns: readonly string[];
  readonly sourcePatterns: readonly string[];
  readonly exempt: readonly string[];
}

/** A source file whose code changed. */
export interface ChangedSource {
  readonly path: string;
  /** Changed lines of code; where the diff was not read, all changed lines. */
  readonly lines: number;
  readonly language: string;
  /** False where the diff was not read, so that comments are counted as well. */
  readonly diffRead: boolean;
  /** True where its language's tests usually stand in the file itself and its diff was not read. */
  readonly inlineUnknown: boolean;
}

const noComments: Pick<Language, 'line' | 'block'> = { line: [], block: [] };

/** A renamed or mode-changed file with no changed line changes no test and no behaviour. */
const hasChange = (file: ChangedFile) => file.additions + file.deletions > 0 || file.binary || file.changeType === 'ADDED' || file.changeType === 'DELETED';

const isTest = (file: ChangedFile, { kind }: Classified, own: string | null) => own !== null || kind === 'test' || (kind === 'generated' && testPattern(file.path) !== null);

const asEvidence = (path: string, { kind, line, text }: ChangedLine): Evidence => ({
  kind: 'line',
  path,
  line,
  side: kind === 'removed' ? 'old' : 'new',
  text: text.trim().slice(0, 200),
  note: 'inline test',
});

/**
 * The tests a change touches: one piece of evidence a file. A generated snapshot in a test folder is one; a file that
 * was only renamed is none.
 *
 * @param testPatterns path patterns of further tests
 */
export function touchedTests(files: readonly ChangedFile[], attributesOf: AttributesOf, testPatterns: readonly string[]): Evidence[] {
  const own = pathMatcher(testPatterns);
  return files.filter(hasChange).flatMap((file): Evidence[] => {
    const classified = classify(file.path, attributesOf?.(file.path), file.lines);
    const pattern = own(file.path);
    if (isTest(file, classified, pattern)) {
      return [{ kind: 'file', path: file.path, note: pattern === null ? classified.because : `test: ${pattern}` }];
    }
    const language = languageOf(file.path);
    if (leftOutKinds.has(classified.kind) || !language || !file.lines) return [];
    const line = touchedInlineTest(file.lines, language);
    return line ? [asEvidence(file.path, line)] : [];
  });
}

/**
 * The source files whose code a change touches, tests and exempt files left out.
 *
 * @param own `sourcePatterns` make a file source whatever its name; `exempt` goes before them
 */
export function changedSource(files: readonly ChangedFile[], attributesOf: AttributesOf, own: OwnPatterns): ChangedSource[] {
  const [ownTest, ownSource, exempt] = [pathMatcher(own.testPatterns), pathMatcher(own.sourcePatterns), pathMatcher(own.exempt)];
  return files.flatMap((file) => {
    if (!hasChange(file) || exempt(file.path) !== null || ownTest(file.path) !== null) return [];
    const { kind } = classify(file.path, attributesOf?.(file.path), file.lines);
    if (ownSource(file.path) === null && kind !== 'source') return [];
    const language = languageOf(file.path);
    const marks = language ?? { ...noComments, name: 'own pattern', inlineTest: null, inlineIsUsual: false };
    const lines = file.lines ? codeLines(file.lines, marks).length : file.additions + file.deletions;
    if (lines === 0) return [];
    return [{ path: file.path, lines, language: marks.name, diffRead: file.lines !== null, inlineUnknown: !file.lines && marks.inlineIsUsual }];
  });
}
