import { z } from '../schema/zod.ts';
import type { Commit, Evidence } from '../facts/facts.ts';
import { bearers, isTheirs, ownCommits, type Whose } from '../people/commit-authors.ts';
import { shownName } from '../people/confusable.ts';
import { knownAccounts, maintains } from '../people/known-people.ts';
import { sameLogin } from '../people/named-people.ts';
import { openedBy, openedBySentence } from '../people/opened-by.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

/**
 * GitHub's states in which the signature itself does not hold: https://docs.github.com/en/graphql/reference/enums#gitsignaturestate.
 * In the others GitHub could not check it (`UNKNOWN_KEY`, `NO_USER`, `GPGVERIFY_UNAVAILABLE`) or it holds for another or an
 * expired key or address, as with anybody who never told GitHub about the key.
 */
const broken: ReadonlySet<string> = new Set(['INVALID', 'BAD_CERT', 'MALFORMED_SIG', 'NOT_SIGNING_KEY', 'OCSP_REVOKED']);
/** Names that a sentence holds; the rest is counted. */
const mostShown = 3;

/** A commit that bears a maintainer's name without being that account. */
type Bears = { readonly name: string; readonly login: string; readonly linkedTo: string | null; readonly commits: number };

/** A type, not an interface: only so it counts as plain JSON data. */
type Data = {
  readonly total: number;
  readonly whose: Readonly<Record<Whose, number>>;
  readonly bears: readonly Bears[];
  /** Signatures that do not hold, and those that GitHub could not check, by its word for it. */
  readonly broken: readonly { readonly state: string; readonly commits: number }[];
  readonly unchecked: readonly { readonly state: string; readonly commits: number }[];
  /** How many names of people who maintain were compared. */
  readonly compared: number;
};

interface Read {
  readonly commit: Commit;
  readonly whose: Whose;
  readonly bears: Bears | null;
  readonly state: string | null;
}

function tally<Item>(items: readonly Item[], key: (item: Item) => string): { item: Item; commits: number }[] {
  const counts = new Map<string, { item: Item; commits: number }>();
  for (const item of items) counts.set(key(item), { item, commits: (counts.get(key(item))?.commits ?? 0) + 1 });
  return [...counts.values()];
}

const states = (reads: readonly Read[], wanted: (state: string) => boolean) =>
  tally(reads.flatMap(({ state }) => (state !== null && wanted(state) ? [state] : [])), (state) => state).map(({ item, commits }) => ({ state: item, commits }));

/** The page shows neither addresses nor names, so nothing can be said of a commit that was only read there. */
const wasRead = ({ author, committer }: Commit) => author.email !== '' || committer !== undefined;

function evidenceFor(reads: readonly Read[]): Evidence[] {
  const rank = ({ bears, state, whose }: Read) => (bears || (state !== null && broken.has(state)) ? 0 : whose === 'unlinked' ? 1 : 2);
  return reads.filter(({ bears, state, whose }) => bears !== null || state !== null || whose !== 'author').toSorted((one, other) => rank(one) - rank(other)).map(({ commit, whose, state }) => {
    const { name, login } = commit.author;
    const linked = whose === 'author' ? 'the author’s' : login === null ? `“${shownName(name)}”, linked to no account` : `“${shownName(name)}”, linked to ${login}`;
    return { kind: 'commit', oid: commit.oid, text: shownName(commit.message.split('\n', 1)[0] ?? '', 100), note: [linked, ...(state === null ? [] : [`signature ${state}`])].join('; ') };
  });
}

const words: Readonly<Record<Whose, string>> = { author: 'by the author', another: 'by other accounts', machine: 'by bots and tools', unlinked: 'linked to no account' };

/** `4 commits: 2 by the author, 1 by other accounts, 1 linked to no account.` */
function counts({ total, whose }: Data): string {
  const parts = (Object.keys(words) as Whose[]).filter((key) => whose[key] > 0).map((key) => `${shownNumber(whose[key])} ${words[key]}`);
  return `${counted(total, 'commit')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

const explained = ({ whose }: Data) => (whose.another + whose.unlinked > 0 ? ' Co-authors, cherry-picks and rebases explain most of them.' : '');
const signatures = (found: Data['broken']) => found.map(({ state, commits }) => `${shownNumber(commits)} ${state}`).join(', ');

function raisedParts({ bears, broken: found, total }: Data): string {
  const named = bears.slice(0, mostShown).map(({ name, login, linkedTo, commits }) =>
    `${shownNumber(commits)} of ${counted(total, 'commit')} ${commits === 1 ? 'bears' : 'bear'} the name “${name}”, as ${login} does, who maintains here, and ${commits === 1 ? 'is' : 'are'} linked to ${linkedTo ?? 'no account'}. `);
  const rest = bears.length > mostShown ? `${shownNumber(bears.length - mostShown)} such names besides. ` : '';
  const unheld = found.length > 0 ? `Signatures that do not hold, in GitHub’s words: ${signatures(found)}. ` : '';
  return `${named.join('')}${rest}${unheld}`;
}

export const commitIdentity = defineSignal({
  id: 'commit-identity',
  group: 'contributor',
  title: 'Names on the commits',
  why: 'Git takes any name and address for a commit’s author. A commit that bears a maintainer’s name is read as the maintainer’s, and a signature that does not hold says that something changed after it was made.',
  limits:
    'Co-authors, cherry-picks, rebases and squashed commits explain most commits by others; they raise nothing. Two people may share a name, and one person may have two accounts or an address that GitHub does not know. An address can be borrowed as well: then GitHub links the commit to its owner, and only a signature would tell. A signature by a key that GitHub does not know raises nothing unless set so.',
  needs: ['author', 'commits'],
  wants: ['community', 'repository', 'status'],
  thresholds: z.strictObject({
    uncheckedSignatures: z.boolean().default(false).meta({ title: 'Signatures that GitHub cannot check', description: 'Raised also by a signature that GitHub did not verify for want of a key, such as UNKNOWN_KEY.' }),
  }),
  evaluate({ author, commits, community, repository, status }, { uncheckedSignatures }) {
    const opened = openedBy(author, { status, commits });
    if (opened) return { outcome: 'inapplicable', data: { opened } };
    const read = commits.commits.filter(wasRead);
    const known = knownAccounts(community, repository);
    // A maintainer's own pull request may bear the maintainer's name.
    const others = known?.filter((account) => maintains(account) && !sameLogin(account.login, author.login)) ?? [];
    const addresses = (repository?.files ?? []).filter(({ path }) => /(?:^|\/)(?:MAINTAINERS(?:\.\w+)?|CODEOWNERS)$/i.test(path)).map(({ text }) => text.toLowerCase()).join('\n');
    const [whoseOf, bearerOf] = [ownCommits(author, read), bearers(others)];
    const reads = read.map((commit): Read => {
      const whose = whoseOf(commit);
      const account = bearerOf(commit.author.name, whose === 'unlinked');
      const bears = account && !isTheirs(commit, account, read, addresses) ? { name: shownName(commit.author.name), login: account.login, linkedTo: commit.author.login, commits: 1 } : null;
      const { signature } = commit;
      return { commit, whose, bears, state: signature && !signature.verified && signature.state !== 'VALID' && signature.state !== 'UNSIGNED' ? signature.state : null };
    });
    const data: Data = {
      total: commits.total,
      whose: { author: 0, another: 0, machine: 0, unlinked: 0, ...Object.fromEntries(tally(reads, ({ whose }) => whose).map(({ item, commits: count }) => [item.whose, count])) },
      bears: tally(reads.flatMap(({ bears }) => bears ?? []), ({ name, login, linkedTo }) => `${name}\n${login}\n${linkedTo ?? ''}`).map(({ item, commits: count }) => ({ ...item, commits: count })),
      broken: states(reads, (state) => uncheckedSignatures || broken.has(state)),
      unchecked: states(reads, (state) => !uncheckedSignatures && !broken.has(state)),
      compared: others.length,
    };
    const evidence = evidenceFor(reads);
    if (data.bears.length + data.broken.length > 0) return { outcome: 'raised', data, evidence };
    if (known === null || read.length < commits.total) return { outcome: 'unavailable', data: { read: read.length, total: commits.total } };
    return { outcome: 'clear', data, evidence };
  },
  messages: {
    raised: (data) => `${raisedParts(data)}${counts(data)}${explained(data)}`,
    clear: (data) => {
      const unchecked = data.unchecked.length > 0 ? ` Signatures that GitHub did not verify: ${signatures(data.unchecked)}.` : '';
      return `${counts(data)}${explained(data)}${unchecked} None bears a name of the ${counted(data.compared, 'other account that maintains', 'other accounts that maintain')} here.`;
    },
    inapplicable: ({ opened }) => openedBySentence(opened),
    unavailable: ({ read, total }) => (read < total ? `Not known: ${shownNumber(read)} read of ${counted(total, 'commit')}.` : 'Not known who maintains here, so no name was compared.'),
  },
});

