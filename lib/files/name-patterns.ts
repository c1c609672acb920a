import { compileGlob } from './glob.ts';

/** A slash parts no folders in a name, so `*` may stand for one too. */
const flat = (text: string) => text.toLowerCase().replaceAll('/', '\u2215');

/**
 * Makes a matcher for names that are no paths, such as those of checks: in any case, `*` and `?` stand for anything, a
 * slash too, `{a,b}` is either. A name that is written out whole matches itself, whatever it holds.
 *
 * @returns the first pattern that a name fits, or null
 */
export function nameMatcher(patterns: readonly string[]): (name: string) => string | null {
  const compiled = patterns.map((pattern) => ({ pattern, whole: flat(pattern), fits: compileGlob(flat(pattern), { braces: true }) }));
  return (name) => compiled.find(({ whole, fits }) => whole === flat(name) || fits(flat(name)))?.pattern ?? null;
}
