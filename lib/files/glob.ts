import picomatch from 'picomatch';
import { linearGlob } from './linear-glob.ts';

/** Up to these, picomatch's regular expression needs less than a millisecond for the worst path (measured with picomatch 4). */
const mostRuns = 3;
const longestPath = 300;
/** What our own lists are made of. Among the rest are texts that picomatch alone takes minutes to compile: 130 backslashes. */
const usual = /^(?:[\w ./*?,{}-]|\[[\w-]{1,20}\])*$/;

/**
 * Compiles a glob, the forms of `linearGlob`. Patterns and paths come from files that anybody may write: where both are
 * short a library's regular expression is asked, where not, what cannot be made slow. With picomatch alone, four runs of
 * stars need 0.2 s for a name of 255 characters and six 44 s.
 */
export function compileGlob(glob: string, { braces }: { readonly braces: boolean }): (path: string) => boolean {
  const runs = glob.match(/\*+/g)?.length ?? 0;
  const quick = runs <= mostRuns && usual.test(glob) ? picomatch(glob, { dot: true, nobrace: !braces, nonegate: true, noextglob: true, windows: false }) : null;
  let linear: ((path: string) => boolean) | undefined;
  return (path) => (quick && path.length <= longestPath ? quick(path) : (linear ??= linearGlob(glob, braces))(path));
}
