import { compileGlob } from './glob.ts';
import { isBounded } from './path-patterns.ts';
import { readQuoted } from './quoted-path.ts';

/** What `.gitattributes` says about a file; undefined where it says nothing. */
export interface LinguistAttributes {
  readonly generated: boolean | undefined;
  readonly vendored: boolean | undefined;
  readonly documentation: boolean | undefined;
}

type Name = keyof LinguistAttributes;

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly set: ReadonlyMap<Name, boolean | undefined>;
}

/** GitHub's own file attributes: https://github.com/github-linguist/linguist/blob/main/docs/overrides.md */
const names: Readonly<Record<string, Name>> = {
  'linguist-generated': 'generated',
  'linguist-vendored': 'vendored',
  'linguist-documentation': 'documentation',
};

/** `attr` and `attr=anything` are true, `-attr` and `attr=false` are false (Linguist), `!attr` says nothing (git). */
function readAttribute(word: string): [Name, boolean | undefined] | null {
  const [, sign = '', key = '', value] = /^([-!]?)([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const name = Object.hasOwn(names, key) ? names[key] : undefined;
  if (!name) return null;
  return [name, sign === '!' ? undefined : sign !== '-' && value !== 'false'];
}

/**
 * A git pattern as a glob. Git knows `*`, `?`, `[…]`, `\` and `**` as a whole segment, so what else globs know is
 * escaped, and other runs of `*` are one.
 */
function asGlob(pattern: string): string {
  const anchored = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  const segments = anchored.split('/').map((segment) => {
    if (segment === '**') return segment;
    return segment.replace(/\\.|\[!?\]?[^\]]*\]|\*+|[(){}|+@!^$,]/gs, (part) =>
      part.startsWith('*') ? '*' : part.startsWith('[!') ? `[^${part.slice(2)}` : part.length > 1 ? part : `\\${part}`,
    );
  });
  // In git `a/**` is what lies inside `a`; a glob takes `a` itself as well.
  return (segments.at(-1) === '**' && segments.length > 1 ? [...segments, '*'] : segments).join('/');
}

/** The pattern of a line and what follows it; null for comments, macros and patterns that git refuses. */
function readPattern(line: string): { pattern: string; rest: string } | null {
  const text = line.trimStart();
  if (text === '' || text.startsWith('#') || text.startsWith('[attr]')) return null;
  const quoted = text.startsWith('"') ? readQuoted(text) : null;
  const [bare = ''] = /^\S*/.exec(text) ?? [];
  const { name: pattern, rest } = quoted ?? { name: bare, rest: text.slice(bare.length) };
  return pattern === '' || pattern.startsWith('!') || pattern.endsWith('/') ? null : { pattern, rest };
}

/**
 * Reads a `.gitattributes` of the repository's root by git's rules (https://git-scm.com/docs/gitattributes): the last
 * rule that says something about an attribute wins, attribute by attribute. Of many wildcards (see `isBounded`) only
 * the rule is lost. Macros are passed over. Lines behind the thousandth are not read.
 *
 * @param text the file's text
 * @returns what it says about a path that starts at the root, without a leading slash
 */
export function readGitattributes(text: string): (path: string) => LinguistAttributes {
  const rules: Rule[] = [];
  for (const line of text.split(/\r?\n/).slice(0, 1_000)) {
    const read = readPattern(line);
    if (!read || !isBounded(read.pattern.replace(/[()]/g, ''))) continue;
    const set = new Map(read.rest.split(/[ \t]+/).map(readAttribute).filter((entry) => entry !== null));
    if (set.size > 0) rules.push({ matches: compileGlob(asGlob(read.pattern), { braces: false }), set });
  }
  return (path) => {
    const said: Record<Name, boolean | undefined> = { generated: undefined, vendored: undefined, documentation: undefined };
    for (const rule of rules) {
      if (rule.matches(path)) for (const [name, value] of rule.set) said[name] = value;
    }
    return said;
  };
}
