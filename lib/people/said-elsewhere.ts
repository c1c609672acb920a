import type { Evidence, RepositoryFile } from '../facts/facts.ts';
import type { Elsewhere } from '../facts/person-facts.ts';
import { counted } from '../wording/counted.ts';
import { shownName } from './confusable.ts';
import { namedPeople, sameLogin, type NamedAs } from './named-people.ts';
import { vouchOf, type VouchEntry } from './vouch-list.ts';

/** One thing that a repository says of the author, as a few words, with the place. Plain data. */
export type Said = {
  readonly repository: string;
  readonly kind: 'denounced' | 'vouched' | 'named' | 'merged';
  readonly words: string;
};

/** A list's own reason, quoted, for it is its keeper's word. */
const reason = ({ details }: VouchEntry) => (details === null ? '' : `: “${shownName(details, 200).replaceAll(/[“”]/g, '"')}”`);

/** `vouched for in VOUCHED.td of loom/weave, line 3`; what a list says behind a handle is quoted. */
export function vouchWords(file: RepositoryFile, entry: VouchEntry): string {
  return `${entry.denounced ? 'denounced' : 'vouched for'} in ${file.path} of ${file.repository}, line ${entry.line}${entry.denounced ? reason(entry) : ''}`;
}

/** The line of the list, in its own words. */
export function vouchEvidence(file: RepositoryFile, entry: VouchEntry): Evidence {
  const text = `${entry.denounced ? '-' : ''}${entry.platform === null ? '' : `${entry.platform}:`}${entry.username}${entry.details === null ? '' : ` ${entry.details}`}`;
  return { kind: 'repository-file', repository: file.repository, path: file.path, line: entry.line, text };
}

const roles: Readonly<Record<NamedAs, string>> = { 'code owner': 'named as a code owner', maintainer: 'named', contributor: 'named' };

/**
 * What a repository that the user chose says of an account: its vouch list, the files that name it, how much was merged
 * there. Each by itself; nothing is added up.
 *
 * @returns what is said, with where it can be seen; empty where nothing is
 */
export function saidElsewhere({ repository, merged, files }: Elsewhere, login: string): { said: Said; evidence: Evidence }[] {
  const found: { said: Said; evidence: Evidence }[] = [];
  const vouch = vouchOf(files, login);
  if (vouch?.entry) {
    const kind = vouch.entry.denounced ? 'denounced' : 'vouched';
    found.push({ said: { repository, kind, words: vouchWords(vouch.file, vouch.entry) }, evidence: vouchEvidence(vouch.file, vouch.entry) });
  }
  const named = namedPeople(files).find((person) => sameLogin(person.login, login));
  if (named) {
    const words = `${roles[named.as]} in ${named.path} of ${repository}, line ${named.line}`;
    found.push({ said: { repository, kind: 'named', words }, evidence: { kind: 'repository-file', repository: named.repository, path: named.path, line: named.line, text: login } });
  }
  if (merged !== null && merged > 0) {
    const query = `repo:${repository} is:pr is:merged author:${/^[\w-]+$/.test(login) ? login : JSON.stringify(login)}`;
    found.push({ said: { repository, kind: 'merged', words: `${counted(merged, 'pull request')} merged in ${repository}` }, evidence: { kind: 'search', everywhere: true, query, text: `merged in ${repository}` } });
  }
  return found;
}
