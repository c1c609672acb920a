import type { Repository } from '../facts/facts.ts';
import type { Community } from '../facts/person-facts.ts';
import { namedPeople } from './named-people.ts';

/** An account that the repository knows, by what it merged or by its own files. */
export interface KnownAccount {
  readonly login: string;
  /** Full names under which it is known. */
  readonly names: readonly string[];
  /** Of the newest hundred merged pull requests: theirs, and others' that they merged. */
  readonly merged: number;
  readonly mergedOthers: number;
  /** The file that names them as owner or maintainer; null where none does. */
  readonly file: string | null;
}

const known = new WeakMap<Community, Map<Repository | undefined, readonly KnownAccount[]>>();
const nobody: Community = { people: [], mergedPulls: [] };

function read(community: Community, repository: Repository | undefined): readonly KnownAccount[] {
  const accounts = new Map<string, KnownAccount>();
  for (const { login, name, merged, mergedOthers } of community.people) {
    accounts.set(login.toLowerCase(), { login, names: name === null ? [] : [name], merged, mergedOthers, file: null });
  }
  for (const { login, name, path, as } of namedPeople(repository?.files ?? [])) {
    if (as === 'contributor' || login === null) continue;
    const key = login.toLowerCase();
    const before = accounts.get(key) ?? { login, names: [], merged: 0, mergedOthers: 0, file: null };
    const names = name === null || before.names.includes(name) ? before.names : [...before.names, name];
    accounts.set(key, { ...before, names, file: before.file ?? path });
  }
  return [...accounts.values()];
}

/**
 * Who is known in a repository: who merged or was merged lately, and whom CODEOWNERS and MAINTAINERS name. Read once for
 * the same facts.
 *
 * @returns null where the merges are not known and no file names anybody: then there is nobody to compare with
 */
export function knownAccounts(community: Community | undefined, repository: Repository | undefined): readonly KnownAccount[] | null {
  if (!community && !repository) return null;
  const key = community ?? nobody;
  const kept = known.get(key) ?? new Map<Repository | undefined, readonly KnownAccount[]>();
  known.set(key, kept);
  let accounts = kept.get(repository);
  if (!accounts) {
    // Facts change seldom; what was read of others is not kept beside them.
    kept.clear();
    kept.set(repository, (accounts = read(key, repository)));
  }
  return community || accounts.length > 0 ? accounts : null;
}

/** Whether an account merges here or is named as one that maintains. */
export const maintains = ({ mergedOthers, file }: KnownAccount): boolean => mergedOthers > 0 || file !== null;

/** What an account is known by: `merged 12 of others’ here`, `named in CODEOWNERS`, `3 merged here`. */
export function knownBy({ merged, mergedOthers, file }: KnownAccount): string {
  if (mergedOthers > 0) return `who merged ${mergedOthers} of the newest 100 here`;
  return file === null ? `with ${merged} of the newest 100 merged here` : `whom ${file} names`;
}
