import { noreplyPattern, toolOfIdentity } from '../disclosure/identity.ts';
import type { Author, Commit, Identity } from '../facts/facts.ts';
import { folded, skeletons } from './confusable.ts';
import { maintains, type KnownAccount } from './known-people.ts';
import { sameLogin } from './named-people.ts';

/** Whose commit it is, as far as GitHub and the commit itself say. */
export type Whose = 'author' | 'another' | 'machine' | 'unlinked';

/** Automation signs with its own name: `pre-commit-ci[bot]`, `GitHub Action`. */
const machinePattern = /\[bot\](?:@|$)|^(?:github[- ]actions?|web-flow|github)$/i;
const isMachine = ({ name, email, login }: Identity) => machinePattern.test(login ?? '') || machinePattern.test(name) || machinePattern.test(email) || toolOfIdentity({ name, email }, 'author') !== null;

/** The account that GitHub's private address names, which GitHub links only while the account bears that name. */
const noreplyLogin = (email: string) => noreplyPattern.exec(email.toLowerCase())?.[2] ?? null;

/** The part of an address that people keep when they change the provider. Roles and private addresses are no person's. */
function localPart(email: string): string | null {
  const [local = ''] = email.toLowerCase().split('@');
  const [plain = ''] = local.replace(/^\d{1,12}\+/, '').split('+');
  return plain.length < 4 || /^(?:admin|contact|dev|git|github|hello|info|mail|me|noreply|no-reply|root|support|user)$/.test(plain) ? null : plain;
}

/** Tells the author's own commits by what they have in common with those that GitHub links to the author. */
export function ownCommits(author: Author, commits: readonly Commit[]): (commit: Commit) => Whose {
  const linked = commits.map((commit) => commit.author).filter(({ login }) => sameLogin(login, author.login));
  const names = new Set([...linked.map(({ name }) => folded(name)), folded(author.login ?? '')].filter((name) => name !== ''));
  const locals = new Set([...linked.flatMap(({ email }) => localPart(email) ?? []), (author.login ?? '').toLowerCase()].filter((local) => local !== ''));
  return ({ author: identity }) => {
    if (sameLogin(identity.login, author.login)) return 'author';
    if (identity.login !== null) return isMachine(identity) ? 'machine' : 'another';
    if (sameLogin(noreplyLogin(identity.email), author.login)) return 'author';
    if (isMachine(identity)) return 'machine';
    const local = localPart(identity.email);
    return names.has(folded(identity.name)) || (local !== null && locals.has(local)) ? 'author' : 'unlinked';
  };
}

/** Somebody who maintains, by the names that tell them from others. */
interface Bearer {
  readonly account: KnownAccount;
  readonly looks: ReadonlySet<string>;
  readonly word: ReadonlySet<string>;
}

/**
 * Whether a name belongs to one person: two words or more, or a single one with a number or hyphen, as logins have. One
 * word alone (`Alex`) is many people's.
 */
const isDistinct = (name: string) => /\S \S/.test(folded(name)) || (name.length >= 6 && /[\d-]/.test(name));

/** From how many letters on a login of one word tells a person apart; `martin` may be anybody. Own choice. */
const longLogin = 7;

/**
 * Which of those who maintain bears a name; by how the names look, so that a letter of another alphabet changes nothing.
 *
 * @returns of a commit's author name, and whether nothing ties the commit to anybody: then a long login of one word
 *   counts as well, which somebody linked may bear as a given name
 */
export function bearers(people: readonly KnownAccount[]): (name: string, isUnlinked: boolean) => KnownAccount | null {
  const known: Bearer[] = people.filter(maintains).map((account) => ({
    account,
    looks: new Set([account.login, ...account.names].filter(isDistinct).flatMap(skeletons)),
    word: account.login.length >= longLogin ? new Set(skeletons(account.login)) : new Set(),
  }));
  return (name, isUnlinked) => {
    const looks = skeletons(name);
    return known.find((one) => looks.some((look) => (isDistinct(name) && one.looks.has(look)) || (isUnlinked && one.word.has(look))))?.account ?? null;
  };
}

/** What `git cherry-pick -x` writes: https://git-scm.com/docs/git-cherry-pick. */
const pickedPattern = /^\(cherry picked from commit [\da-f]{7,64}\)/m;

/**
 * Whether a commit that bears a person's name is explained by that person: linked to the account, at its private address,
 * at an address that the repository's own files or other commits linked to the account have, committed by the account, or
 * cherry-picked, which keeps the author's name and whatever address it had then.
 *
 * @param addresses text of the repository's files that name people
 */
export function isTheirs({ author, committer, message }: Commit, { login }: KnownAccount, commits: readonly Commit[], addresses: string): boolean {
  if (sameLogin(author.login, login) || sameLogin(committer?.login ?? null, login)) return true;
  if (author.login !== null) return false;
  const email = author.email.toLowerCase();
  if (sameLogin(noreplyLogin(email), login) || pickedPattern.test(message.slice(-8_000))) return true;
  if (email.includes('@') && addresses.includes(`<${email}>`)) return true;
  return commits.some((other) => sameLogin(other.author.login, login) && other.author.email.toLowerCase() === email);
}
