import type { ChangedLine } from '../facts/facts.ts';
import type { LinguistAttributes } from './gitattributes.ts';
import { languageOf } from './languages.ts';
import { generatedFiles, lockFiles, minifiedFiles, vendoredFiles } from './left-out-files.ts';
import { pathMatcher } from './path-patterns.ts';
import { testFolders, testNames } from './test-files.ts';
import { buildFiles, ciFiles, declarationFiles, documentationFiles, exampleFiles, manifestFiles, translationFiles } from './unreviewed-kinds.ts';

/** What a file is for. `other` is data, styles, images and whatever has no line of a known language. */
export type FileKind =
  | 'generated' | 'vendored' | 'minified' | 'lock'
  | 'documentation' | 'ci' | 'translation' | 'manifest' | 'build' | 'example' | 'declaration'
  | 'test' | 'source' | 'other';

/** A file's kind, and in a few words what says so. */
export interface Classified {
  readonly kind: FileKind;
  readonly because: string;
}

/** A pattern for people: long lists of endings are only said to be a name. */
const shown = (pattern: string) => (pattern.includes('{') ? 'by its name' : pattern);

/** Kinds that nobody reviews line by line. */
export const leftOutKinds: ReadonlySet<FileKind> = new Set<FileKind>(['generated', 'vendored', 'minified', 'lock']);

const fits = {
  generated: pathMatcher(generatedFiles),
  vendored: pathMatcher(vendoredFiles),
  minified: pathMatcher(minifiedFiles),
  lock: pathMatcher(lockFiles),
  documentation: pathMatcher(documentationFiles),
  ci: pathMatcher(ciFiles),
  translation: pathMatcher(translationFiles),
  manifest: pathMatcher(manifestFiles),
  build: pathMatcher(buildFiles),
  example: pathMatcher(exampleFiles),
  declaration: pathMatcher(declarationFiles),
  testFolder: pathMatcher(testFolders),
  testName: pathMatcher(testNames),
};

/**
 * Generators mark their output near the top: Go's rule (https://go.dev/s/generatedcode), which others took over, and
 * `@generated`, which Linguist and many tools honour.
 */
function isGeneratedMark(text: string): boolean {
  const at = text.search(/\bcode generated\b/i);
  return (at >= 0 && /\Wdo not edit\b/i.test(text.slice(at))) || /(?:^|\s)@generated\b/i.test(text);
}
const topLines = 40;

const saysGenerated = (lines: readonly ChangedLine[] | null) =>
  lines?.find(({ kind, line, text }) => kind !== 'removed' && line <= topLines && isGeneratedMark(text));

/** Why a file is left out of a review's size; null where it counts. `.gitattributes` goes before well-known names. */
function leftOut(path: string, attributes: LinguistAttributes | undefined, lines: readonly ChangedLine[] | null): Classified | null {
  if (attributes?.generated) return { kind: 'generated', because: 'linguist-generated in .gitattributes' };
  if (attributes?.vendored) return { kind: 'vendored', because: 'linguist-vendored in .gitattributes' };
  const named = (kind: 'lock' | 'minified' | 'vendored' | 'generated', words: string): Classified | null => {
    const pattern = fits[kind](path);
    return pattern === null ? null : { kind, because: `${words}: ${shown(pattern)}` };
  };
  const vendored = attributes?.vendored === false ? null : named('vendored', 'vendored');
  if (attributes?.generated === false) return vendored;
  const mark = saysGenerated(lines);
  return (
    named('lock', 'lock file') ?? named('minified', 'minified') ?? vendored ?? named('generated', 'generated') ??
    (mark ? { kind: 'generated', because: `generated: line ${mark.line} says so` } : null)
  );
}

/**
 * Whether a path is a test's by its folder or its name. Prose, manifests and lock files in a test folder are none: a
 * dependency bump in a fixture touches no test.
 *
 * @returns the pattern that says so, or null
 */
export function testPattern(path: string): string | null {
  const pattern = fits.testName(path) ?? fits.testFolder(path);
  if (pattern === null || fits.lock(path) || fits.manifest(path) || fits.vendored(path)) return null;
  if (isProse(path) || (specFolders.has(pattern) && !languageOf(path))) return null;
  return pattern;
}

/** A folder of specifications has the same name as one of specs: there, only code is a test. */
const specFolders: ReadonlySet<string> = new Set(['spec/', 'specs/']);
const prose = /\.(?:md|mdx|markdown|rst|adoc|org)$/i;
const isProse = (path: string) => prose.test(path);

/**
 * Says what a file is for, by `.gitattributes`, its name, its folder and a generator's mark in the lines shown.
 *
 * @param path from the repository's root
 * @param attributes what `.gitattributes` says about it; undefined where that was not read
 * @param lines of the diff, where known
 */
export function classify(path: string, attributes: LinguistAttributes | undefined, lines: readonly ChangedLine[] | null): Classified {
  const without = leftOut(path, attributes, lines);
  if (without) return without;
  if (attributes?.documentation) return { kind: 'documentation', because: 'linguist-documentation in .gitattributes' };
  const test = testPattern(path);
  if (test !== null) return { kind: 'test', because: `test: ${shown(test)}` };
  for (const kind of ['manifest', 'ci', 'translation', 'build', 'documentation', 'example', 'declaration'] as const) {
    if (kind === 'documentation' && attributes?.documentation === false) continue;
    const pattern = fits[kind](path);
    if (pattern !== null) return { kind, because: `${kind}: ${shown(pattern)}` };
  }
  const language = languageOf(path);
  return language ? { kind: 'source', because: language.name } : { kind: 'other', because: 'no source code' };
}
