import { z } from '../schema/zod.ts';
import { compileGlob } from './glob.ts';

/** Answers with the first pattern of the list that a path fits, or null. */
export type PathMatcher = (path: string) => string | null;

const maxLength = 1_000;
const maxInName = 3;
const maxFolderRuns = 2;
/** Paths that a list remembers its answer for: several signals ask about each, and again for every report. */
const mostKnown = 10_000;

/**
 * Whether a pattern has few enough wildcards that a person can tell what it matches. Patterns come from files that
 * anybody may write; that matching stays quick, whatever the path, is `compileGlob`'s affair.
 */
export function isBounded(pattern: string): boolean {
  const segments = pattern.split('/');
  const inName = (segment: string) => (segment === '**' ? 0 : (segment.match(/\*+|\?|\[/g)?.length ?? 0));
  return (
    pattern.length <= maxLength &&
    !/[()]/.test(pattern) &&
    segments.filter((segment) => segment === '**').length <= maxFolderRuns &&
    segments.every((segment) => inName(segment) <= maxInName)
  );
}

/** A threshold that is a list of path patterns: bounded in number, length and wildcards, as the repository file may set it. */
export function pathPatterns(title: string, description: string) {
  const pattern = z.string().min(1).max(200).refine(isBounded, {
    error: `A pattern may have at most ${maxInName} wildcards in a name, ${maxFolderRuns} times **, and no parentheses.`,
  });
  return z.array(pattern).max(100).default([]).meta({ title, description });
}

/** gitignore's reading of where a pattern may match, as a glob over the whole path. */
function whole(pattern: string): string {
  const folder = pattern.endsWith('/') ? `${pattern}**/*` : pattern;
  if (folder.startsWith('/')) return folder.slice(1);
  return pattern.slice(0, -1).includes('/') ? folder : `**/${folder}`;
}

const isPlain = (text: string) => !/[*?[\]{}\\/!+@]/.test(text);
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The endings of a file's name from each of its dots on, longest first: `.tar.gz`, `.gz`. */
function endingsOf(name: string): string[] {
  const endings: string[] = [];
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) endings.push(name.slice(dot));
  return endings;
}

/** What a path is compared by; in lower case, but for `name`. */
interface Parts {
  readonly path: string;
  readonly name: string;
  readonly lowerName: string;
  readonly endings: readonly string[];
  readonly folders: readonly string[];
}

/** Every list is asked about one path before the next path comes, so the last one's parts are kept. */
let last: Parts | undefined;

function partsOf(path: string): Parts {
  if (last?.path === path) return last;
  const folders = path.toLowerCase().split('/');
  const lowerName = folders.pop() ?? '';
  last = { path, name: nameOf(path), lowerName, endings: endingsOf(lowerName), folders };
  return last;
}

function compile(patterns: readonly string[]): PathMatcher {
  const names = new Map<string, string>();
  const folders = new Map<string, string>();
  const suffixes = new Map<string, string>();
  const globs: [string, (path: string) => boolean][] = [];
  for (const pattern of patterns) {
    if (isPlain(pattern)) names.set(pattern.toLowerCase(), pattern);
    else if (pattern.endsWith('/') && isPlain(pattern.slice(0, -1))) folders.set(pattern.slice(0, -1).toLowerCase(), pattern);
    else if (pattern.startsWith('*.') && isPlain(pattern.slice(1))) suffixes.set(pattern.slice(1).toLowerCase(), pattern);
    else if (isBounded(pattern)) globs.push([pattern, compileGlob(whole(pattern), { braces: true })]);
  }
  const match = (path: string): string | null => {
    const { name, lowerName, endings, folders: around } = partsOf(path);
    const byName = names.get(lowerName);
    if (byName !== undefined) return byName;
    if (suffixes.size > 0) for (const ending of endings) if (suffixes.has(ending)) return suffixes.get(ending) ?? null;
    if (folders.size > 0) for (const segment of around) if (folders.has(segment)) return folders.get(segment) ?? null;
    return globs.find(([pattern, matches]) => matches(pattern.includes('/') ? path : name))?.[0] ?? null;
  };
  const known = new Map<string, string | null>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) {
      if (known.size >= mostKnown) known.clear();
      known.set(path, (answer = match(path)));
    }
    return answer;
  };
}

const compiled = new WeakMap<readonly string[], PathMatcher>();

/**
 * Makes a matcher for a list of patterns, read as in .gitignore without `!`: one without a slash is a name at any depth,
 * one that ends in a slash is a folder at any depth, any other starts at the root. `*` stays within a name, `**` does
 * not, `{a,b}` is either. Plain names, folders and endings do not mind case; globs do. A list is compiled once, when it is
 * first asked.
 */
export function pathMatcher(patterns: readonly string[]): PathMatcher {
  let matcher = compiled.get(patterns);
  if (!matcher) {
    let match: PathMatcher | undefined;
    matcher = (path) => (match ??= compile(patterns))(path);
    compiled.set(patterns, matcher);
  }
  return matcher;
}
