import { toolOfIdentity } from '../disclosure/identity.ts';
import { machineAccount } from '../disclosure/machine-account.ts';
import { messageLimit } from '../disclosure/read-commit.ts';
import { toolName } from '../disclosure/tool-names.ts';
import { nameAndAddress } from '../disclosure/trailer-markers.ts';
import { messageLines, readTrailers } from '../disclosure/trailers.ts';
import type { Commit, Identity } from '../facts/facts.ts';

/** How a commit is signed off. `other`: by a name or address that is not the commit's own. */
export type SignedOff = 'exempt' | 'missing' | 'own' | 'other' | 'tool';

export interface CommitSignOff {
  readonly state: SignedOff;
  /** The tool's name where one signed off, for people. */
  readonly tool: string | null;
}

/** git's and GitHub's own subjects of merges; the fact does not hold a commit's parents. */
const merge = /^Merge (?:branch|branches|remote-tracking branch|pull request|tag|commit|[0-9a-f]{7,64} into)\b/;

/** As the DCO app exempts them: merges, and commits of apps. https://github.com/dcoapp/app/blob/main/lib/dco.js */
function isExempt({ message, author }: Commit): boolean {
  const { name, email, login } = author;
  if (merge.test(message) || name.endsWith('[bot]') || /\[bot\]@/.test(email) || login?.endsWith('[bot]')) return true;
  return login !== null && machineAccount(login, false)?.kind === 'automation';
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a sign-off is by one of these; an address that is not known, as on a page, cannot differ. */
function isBy(signer: { name: string; email: string }, people: readonly (Identity | undefined)[]): boolean {
  return people.some((person) => person !== undefined && (same(signer.name, person.name) || person.name === '') && (person.email === '' || signer.email === '' || same(signer.email, person.email)));
}

/** How one commit is signed off, by its `Signed-off-by` trailers. A tool among several signers is named. */
export function signOffOf(commit: Commit): CommitSignOff {
  if (isExempt(commit)) return { state: 'exempt', tool: null };
  const { message } = commit;
  const text = message.length > messageLimit ? message.slice(-messageLimit) : message;
  const signers = readTrailers(messageLines(text)).filter(({ key }) => key === 'signed-off-by').map(({ value }) => nameAndAddress(value));
  if (signers.length === 0) return { state: 'missing', tool: null };
  for (const signer of signers) {
    // Without an address a name that people bear ("Claude") is a person's only where it has a family name.
    const tool = toolOfIdentity(signer, signer.email === '' ? 'co-author' : 'author');
    if (tool) return { state: 'tool', tool: tool.tools[0] === undefined ? signer.name : toolName(tool.tools[0]) };
  }
  return { state: signers.some((signer) => isBy(signer, [commit.author, commit.committer])) ? 'own' : 'other', tool: null };
}
