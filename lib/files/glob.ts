import picomatch from 'picomatch';
import { linearGlob } from './linear-glob.ts';

/** Up to these, picomatch's regular expression needs less than a millisecond for the worst path (measured with picomatch 4). */
const mostRuns = 3;
const longestPath = 300;
/** What our own lists are made of. Among the rest are texts that picomatch alone takes minutes to compile: 130 backslashes. */
const usual = /^(?:[\w ./*?,{}-]|\[[\w-]{1,20}\])*$/;

/** The longest piece of a name that every path must hold which fits: what stands outside of braces, brackets and wildcards. */
function mustHold(glob: string): string {
  const outside = glob.replaceAll(/\{[^{}]*\}|\[[^[\]]*\]/g, '*');
  // What nests, or is quoted, is left to those who match.
  if (/[{}[\]\\()!@+|]/.test(outside)) return '';
  return outside.split(/[*?/]+/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

/**
 * Compiles a glob, the forms of `linearGlob`. Patterns and paths come from files that anybody may write: where both are
 * short a library's regular expression is asked, where not, what cannot be made slow. With picomatch alone, four runs of
 * stars need 0.2 s for a name of 255 characters and six 44 s.
 */
export function compileGlob(glob: string, { braces }: { readonly braces: boolean }): (path: string) => boolean {
  const runs = glob.match(/\*+/g)?.length ?? 0;
  const quick = runs <= mostRuns && usual.test(glob) ? picomatch(glob, { dot: true, nobrace: !braces, nonegate: true, noextglob: true, windows: false }) : null;
  let linear: ((path: string) => boolean) | undefined;
  const piece = mustHold(glob);
  return (path) => path.includes(piece) && (quick && path.length <= longestPath ? quick(path) : (linear ??= linearGlob(glob, braces))(path));
}
