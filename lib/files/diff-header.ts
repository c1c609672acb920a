import type { ChangeType } from '../facts/facts.ts';
import { readQuoted } from './quoted-path.ts';

/** What the lines above a file's hunks say. */
export interface Header {
  path: string | null;
  previousPath: string | null;
  changeType: ChangeType;
  binary: boolean;
}

/** Whether names carry git's `a/` and `b/`; without them under `diff.noprefix`. */
interface Names {
  old: string | null;
  new: string | null;
  prefixed: boolean;
}

const unprefix = (name: string, prefixed: boolean) => (prefixed ? name.replace(/^[^/]+\//, '') : name);

/** A name of a `---`, `+++`, `rename` or `copy` line. Git ends one that holds blanks with a tab. */
const nameOf = (text: string) => readQuoted(text)?.name ?? text.replace(/\t.*$/s, '');

/**
 * The two names of a `diff --git` line. Unquoted names may hold blanks, so where nothing else tells, git's own reading
 * is used: both names are the same (https://git-scm.com/docs/diff-format#generate_patch_text_with_p).
 */
function namesOf(rest: string): Names {
  const first = readQuoted(rest);
  if (first) {
    const second = first.rest.trimStart();
    return { old: first.name, new: readQuoted(second)?.name ?? second, prefixed: first.name.startsWith('a/') };
  }
  const quote = rest.indexOf(' "');
  const quoted = quote > 0 ? readQuoted(rest.slice(quote + 1)) : null;
  if (quoted) return { old: rest.slice(0, quote), new: quoted.name, prefixed: rest.startsWith('a/') };
  const half = (rest.length - 1) / 2;
  const [left, right] = [rest.slice(0, half), rest.slice(half + 1)];
  if (left === right) return { old: left, new: right, prefixed: false };
  if (left.slice(1) === right.slice(1)) return { old: left, new: right, prefixed: true };
  const between = rest.indexOf(' b/');
  if (between > 0) return { old: rest.slice(0, between), new: rest.slice(between + 1), prefixed: true };
  return { old: null, new: rest.split(' ').at(-1) ?? null, prefixed: rest.startsWith('a/') };
}

/**
 * Reads the lines above a file's hunks. Order of trust: `rename`/`copy` lines, then `+++` and `---`, then `diff --git`.
 *
 * @param lines without line ends; the first is `diff --git …`, `diff --cc …` or `--- …`
 * @returns `path` null where no name can be read
 */
export function readHeader(lines: readonly string[]): Header {
  const first = lines[0] ?? '';
  const combined = /^diff --(?:cc|combined) (.*)$/s.exec(first)?.[1];
  const git = first.startsWith('diff --git ') ? namesOf(first.slice(11)) : null;
  const header: Header = { path: null, previousPath: null, changeType: 'MODIFIED', binary: false };
  let modeOnly = false;
  let oldName = git?.old ? unprefix(git.old, git.prefixed) : null;
  let newName = combined === undefined ? (git?.new ? unprefix(git.new, git.prefixed) : null) : nameOf(combined);
  for (const line of lines) {
    const moved = /^(rename|copy) (from|old|to|new) (.*)$/s.exec(line);
    const side = /^(---|\+\+\+) (.*)$/s.exec(line);
    if (moved) {
      header.changeType = moved[1] === 'copy' ? 'COPIED' : 'RENAMED';
      const name = nameOf(moved[3] ?? '');
      if (moved[2] === 'from' || moved[2] === 'old') oldName = header.previousPath = name;
      else newName = name;
    } else if (side) {
      const name = nameOf(side[2] ?? '');
      const isNew = side[1] === '+++';
      if (name === '/dev/null') header.changeType = isNew ? 'DELETED' : 'ADDED';
      else if (header.previousPath === null && combined === undefined) {
        const plain = unprefix(name, git ? git.prefixed : /^[ab]\//.test(name));
        if (isNew) newName = plain;
        else oldName = plain;
      }
    } else if (line.startsWith('new file mode')) header.changeType = 'ADDED';
    else if (line.startsWith('deleted file mode')) header.changeType = 'DELETED';
    else if (line.startsWith('new mode')) modeOnly = true;
    else if (line.startsWith('Binary files ') || line.startsWith('GIT binary patch')) header.binary = true;
    else if (line.startsWith('index ') || line.startsWith('similarity index 100')) modeOnly &&= !line.startsWith('index ');
  }
  header.path = header.changeType === 'DELETED' ? (oldName ?? newName) : (newName ?? oldName);
  if (modeOnly && header.changeType === 'MODIFIED' && !header.binary) header.changeType = 'CHANGED';
  return header;
}
