import type { RepositoryFile } from '../facts/facts.ts';

/** One line of a vouch list that names somebody. */
export interface VouchEntry {
  /** Counted from 1. */
  readonly line: number;
  readonly denounced: boolean;
  /** In lower case; null where the line names none. */
  readonly platform: string | null;
  readonly username: string;
  /** What stands behind the handle, such as a reason: the list's own words, at most 200 characters. Null where nothing does. */
  readonly details: string | null;
}

/** Where vouch looks for the list, in its order: https://github.com/mitchellh/vouch. */
export const vouchListPaths: readonly string[] = ['VOUCHED.td', '.github/VOUCHED.td'];

/** Characters read of a list: room for 30,000 people. Own choice, since anybody's repository may hold one of any size. */
const longest = 1_000_000;
const longestDetails = 200;
/** Longer ones are no login on any platform. */
const longestHandle = 120;

function readLine(text: string, line: number): VouchEntry[] {
  const trimmed = text.slice(0, 1_000).trim();
  if (trimmed === '' || trimmed.startsWith('#')) return [];
  const denounced = trimmed.startsWith('-');
  const rest = denounced ? trimmed.slice(1) : trimmed;
  const space = rest.search(/\s/);
  const handle = space < 0 ? rest : rest.slice(0, space);
  const details = space < 0 ? '' : rest.slice(space).trim();
  const colon = handle.indexOf(':');
  // The format has no @ before a handle; people write one, and no login begins with it.
  const username = handle.slice(colon + 1).replace(/^@/, '');
  if (username === '' || handle.length > longestHandle) return [];
  return [{
    line,
    denounced,
    platform: colon > 0 ? handle.slice(0, colon).toLowerCase() : null,
    username,
    details: details === '' ? null : details.slice(0, longestDetails),
  }];
}

/**
 * Reads a vouch list (Trustdown, `.td`): a handle a line, `platform:handle`, a minus in front for a denouncement, and
 * whatever is said about it behind a space. `#` starts a comment. Format: the README and `vouch/file.nu` of
 * https://github.com/mitchellh/vouch. Never throws; lines that name nobody are left out.
 */
export function readVouchList(text: string): VouchEntry[] {
  return text.slice(0, longest).split(/\r\n|\r|\n/).flatMap((line, index) => readLine(line, index + 1));
}

/** A list with the entry that names somebody, or null where it names them nowhere. */
export interface Vouch {
  readonly file: RepositoryFile;
  readonly entry: VouchEntry | null;
}

/**
 * What a repository's vouch list says of a GitHub account: as in vouch itself, the first line that names it counts, a line
 * without a platform counts for GitHub, and case does not matter.
 *
 * @param files what was read of the repository
 * @returns null where the repository keeps no list
 */
export function vouchOf(files: readonly RepositoryFile[], login: string): Vouch | null {
  const file = vouchListPaths.map((path) => files.find((one) => one.path === path)).find((found) => found !== undefined);
  if (!file) return null;
  const wanted = login.toLowerCase();
  const entry = readVouchList(file.text).find(({ platform, username }) => (platform === null || platform === 'github') && username.toLowerCase() === wanted);
  return { file, entry: entry ?? null };
}
