type Test = (character: string) => boolean;

/** One step of the machine: take a character that passes and go on, go on at two places, or the end. */
type Step = { readonly take: Test } | { readonly either: readonly [number, number] } | 'end';

const notSlash: Test = (character) => character !== '/';

/** `[a-z]` from its opening bracket; null where it does not close. Ranges by code unit, `[^` for all others. */
function readClass(glob: string, from: number): { test: Test; end: number } | null {
  const negated = glob.charAt(from + 1) === '^';
  const ranges: [string, string][] = [];
  let at = from + (negated ? 2 : 1);
  const next = () => glob.charAt(glob.charAt(at) === '\\' ? ++at : at);
  for (const start = at; at < glob.length; at += 1) {
    if (glob.charAt(at) === ']' && at > start) {
      const inside: Test = (character) => ranges.some(([low, high]) => low <= character && character <= high);
      return { test: (character) => notSlash(character) && inside(character) !== negated, end: at + 1 };
    }
    const low = next();
    if (glob.charAt(at + 1) === '-' && at + 2 < glob.length && glob.charAt(at + 2) !== ']') {
      at += 2;
      ranges.push([low, next()]);
    } else ranges.push([low, low]);
  }
  return null;
}

/** The end of the braces that open at a place, and the commas between; null where there is nothing to choose. */
function readBraces(glob: string, from: number): { parts: string[]; end: number } | null {
  const parts: string[] = [];
  let depth = 0;
  let start = from + 1;
  for (let at = from; at < glob.length; at += 1) {
    const character = glob.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === ',' && depth === 1) {
      parts.push(glob.slice(start, at));
      start = at + 1;
    } else if (character === '}' && --depth === 0) return parts.length === 0 ? null : { parts: [...parts, glob.slice(start, at)], end: at + 1 };
  }
  return null;
}

/** Appends the machine of a glob, or of a part of one inside braces. */
function compile(steps: Step[], glob: string, braces: boolean): void {
  const take = (test: Test) => steps.push({ take: test });
  const many = (test: Test) => {
    const start = steps.length;
    steps.push({ either: [start + 1, start + 3] }, { take: test }, { either: [start, start] });
  };
  for (let at = 0; at < glob.length; ) {
    const character = glob.charAt(at);
    const startsName = at === 0 || glob.charAt(at - 1) === '/';
    const [stars = ''] = /^\**/.exec(glob.slice(at)) ?? [];
    const read = character === '[' ? readClass(glob, at) : null;
    const choice = character === '{' && braces ? readBraces(glob, at) : null;
    if (startsName && stars === '**' && glob.charAt(at + 2) === '/') {
      // Any number of whole names with their slashes.
      const start = steps.length;
      steps.push({ either: [start + 1, start + 7] });
      take(notSlash);
      many(notSlash);
      take((one) => one === '/');
      steps.push({ either: [start, start] });
      at += 3;
    } else if (glob.slice(at) === '/**') {
      // What lies inside, and the folder itself.
      const start = steps.length;
      steps.push({ either: [start + 1, start + 5] });
      take((one) => one === '/');
      many(() => true);
      at += 3;
    } else if (startsName && stars === '**' && at + 2 === glob.length) {
      many(() => true);
      at += 2;
    } else if (stars !== '') {
      many(notSlash);
      at += stars.length;
    } else if (character === '?') {
      take(notSlash);
      at += 1;
    } else if (read) {
      take(read.test);
      at = read.end;
    } else if (choice) {
      const ends: number[] = [];
      for (const [index, part] of choice.parts.entries()) {
        const fork = steps.length;
        const last = index === choice.parts.length - 1;
        if (!last) steps.push('end');
        compile(steps, part, braces);
        ends.push(steps.push('end') - 1);
        if (!last) steps[fork] = { either: [fork + 1, steps.length] };
      }
      for (const end of ends) steps[end] = { either: [steps.length, steps.length] };
      at = choice.end;
    } else {
      const literal = character === '\\' && at + 1 < glob.length ? glob.charAt(at + 1) : character;
      take((one) => one === literal);
      at += literal === character && character !== '\\' ? 1 : 2;
    }
  }
}

/**
 * Matches a glob in time proportional to the path's length times the glob's, whatever either holds: all ways to match
 * are followed at once (https://swtch.com/~rsc/regexp/regexp1.html). For globs and paths of strangers; a library's
 * regular expression is quicker where both are short, and may need minutes where they are made for it.
 *
 * @param glob `*` and `?` stay within a name, `**` as a whole name is any number of names, `[a-z]` is one of a range,
 *   `\` takes the meaning from the character behind it, and, with `braces`, `{a,b}` is either; all else is itself
 */
export function linearGlob(glob: string, braces: boolean): (path: string) => boolean {
  const steps: Step[] = [];
  compile(steps, glob, braces);
  const end = steps.push('end') - 1;
  const seen = new Int32Array(steps.length);
  let moment = 0;
  const reach = (list: number[], from: number) => {
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen[at] === moment) continue;
      seen[at] = moment;
      const step = steps[at];
      if (typeof step === 'object' && 'either' in step) open.push(...step.either);
      else list.push(at);
    }
  };
  return (path) => {
    moment += 1;
    let here: number[] = [];
    reach(here, 0);
    for (const character of path.split('')) {
      moment += 1;
      const next: number[] = [];
      for (const at of here) {
        const step = steps[at];
        if (typeof step === 'object' && 'take' in step && step.take(character)) reach(next, at + 1);
      }
      if (next.length === 0) return false;
      here = next;
    }
    return here.includes(end);
  };
}
