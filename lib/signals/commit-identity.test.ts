import { describe, expect, test } from 'vitest';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { sampleCommit, sampleCommits, sampleCommunity, samplePerson, sampleRepository } from '../../tests/sample-people.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Commit, Facts } from '../facts/facts.ts';
import { commitIdentity } from './commit-identity.ts';
import { messageOf } from './define-signal.ts';

const community = sampleCommunity([samplePerson('noor-thread', { name: 'Noor Thread', mergedOthers: 12 }), samplePerson('tidekeeper', { name: 'Alex', mergedOthers: 2 }), samplePerson('lars', { name: 'Lars Shuttle', merged: 30 })]);
const author = sampleAuthor({ association: 'NONE' });
const by = (name: string, login: string | null, email = 'someone@shed.example', more: Partial<Commit> = {}) => sampleCommit({ ...more, author: { name, email, login } });
const own = sampleCommit();
const forged = by('Noor Thread', null);

testSignal(commitIdentity, {
  raised: { facts: { author, commits: sampleCommits([own, forged]), community } },
  clear: { facts: { author, commits: sampleCommits([own]), community } },
  inapplicable: { facts: { author: sampleAuthor({ login: 'renovate', kind: 'bot' }), commits: sampleCommits([forged]), community } },
  unavailable: { facts: { author, commits: sampleCommits([own]) } },
  limits: {},
});

function ask(commits: readonly Commit[], facts: Partial<Facts> = {}, { uncheckedSignatures = false, total = commits.length } = {}) {
  return commitIdentity.evaluate({ author, commits: sampleCommits(commits, total), community, ...facts }, { uncheckedSignatures }, new Date(0));
}
function say(...asked: Parameters<typeof ask>): string {
  const result = ask(...asked);
  return `${result.outcome}: ${messageOf(commitIdentity, result)}`;
}
const signed = (state: string, verified = false) => sampleCommit({ signature: { verified, state } });
const explained = 'Co-authors, cherry-picks and rebases explain most of them.';
const none = 'None bears a name of the 2 other accounts that maintain here.';

describe('sentences', () => {
  test.each<[string, Parameters<typeof ask>, string]>([
    ['own', [[own, own]], `clear: 2 commits: 2 by the author. ${none}`],
    ['others', [[own, by('Mei Spindle', 'mei'), by('Ida', null), by('dependabot[bot]', 'dependabot[bot]')]], `clear: 4 commits: 1 by the author, 1 by other accounts, 1 by bots and tools, 1 linked to no account. ${explained} ${none}`],
    ['a maintainer’s name, no account', [[own, forged]], `raised: 1 of 2 commits bears the name “Noor Thread”, as noor-thread does, who maintains here, and is linked to no account. 2 commits: 1 by the author, 1 linked to no account. ${explained}`],
    ['a maintainer’s name, another account', [[by('Noor Thread', 'mei'), by('noor  thread', 'mei')]], `raised: 1 of 2 commits bears the name “Noor Thread”, as noor-thread does, who maintains here, and is linked to mei. 1 of 2 commits bears the name “noor thread”, as noor-thread does, who maintains here, and is linked to mei. 2 commits: 2 by other accounts. ${explained}`],
    ['in another alphabet, on the author’s own commit', [[by('Nооr Thread', 'ada-weaver')]], 'raised: 1 of 1 commit bears the name “Nооr Thread”, as noor-thread does, who maintains here, and is linked to ada-weaver. 1 commit: 1 by the author.'],
    ['a broken signature', [[signed('INVALID'), signed('INVALID'), own]], 'raised: Signatures that do not hold, in GitHub’s words: 2 INVALID. 3 commits: 3 by the author.'],
    ['a key that GitHub does not know', [[signed('UNKNOWN_KEY')]], `clear: 1 commit: 1 by the author. Signatures that GitHub did not verify: 1 UNKNOWN_KEY. ${none}`],
    ['the same, where that is to count', [[signed('UNKNOWN_KEY')], {}, { uncheckedSignatures: true }], 'raised: Signatures that do not hold, in GitHub’s words: 1 UNKNOWN_KEY. 1 commit: 1 by the author.'],
    ['not all read', [[own], {}, { total: 250 }], 'unavailable: Not known: 1 read of 250 commits.'],
    ['not all read, and one seen', [[forged], {}, { total: 250 }], `raised: 1 of 250 commits bears the name “Noor Thread”, as noor-thread does, who maintains here, and is linked to no account. 250 commits: 1 linked to no account. ${explained}`],
  ])('%s', (_, asked, expected) => {
    expect(say(...asked)).toBe(expected);
  });
});

describe('nothing ordinary raises it', () => {
  const maintainers = sampleRepository({ MAINTAINERS: 'Noor Thread <noor@old.example> (@noor-thread)' });
  test.each<[string, Commit[], Partial<Facts>]>([
    ['a maintainer’s commit, linked', [own, by('Noor Thread', 'noor-thread')], {}],
    ['at the maintainer’s private address', [by('Noor Thread', null, '123+noor-thread@users.noreply.github.com')], {}],
    ['at another commit’s address', [by('Noor', 'noor-thread', 'n@x.example'), by('Noor Thread', null, 'N@x.example')], {}],
    ['at the address in MAINTAINERS', [by('Noor Thread', null, 'noor@old.example')], { repository: maintainers }],
    ['cherry-picked with its author', [by('Noor Thread', null, 'x@y.example', { message: `Wind\n\n(cherry picked from commit ${'a'.repeat(40)})` })], {}],
    ['rebased by the maintainer', [by('Noor Thread', null, 'x@y.example', { committer: { name: 'Noor', email: '', login: 'noor-thread' } })], {}],
    ['rebased by another committer', [sampleCommit({ committer: { name: 'Noor Thread', email: 'n@x.example', login: 'noor-thread' } })], {}],
    ['committed by GitHub’s own web flow', [sampleCommit({ committer: { name: 'GitHub', email: 'noreply@github.com', login: 'web-flow' }, signature: { verified: true, state: 'VALID' } })], {}],
    ['co-authors in the message', [sampleCommit({ message: 'Wind\n\nCo-authored-by: Noor Thread <x@y.example>' })], {}],
    ['a contributor’s name, who merges nothing', [by('Lars Shuttle', null)], {}],
    ['a given name that many bear', [by('Alex', null), by('alex', 'mei')], {}],
    ['the author’s own name at several addresses', [own, by('Ada Weaver', null, 'ada@home.example'), by('ada', null, 'ada@weaver.example')], {}],
    ['bots and tools', [by('pre-commit-ci[bot]', null, '66853113+pre-commit-ci[bot]@users.noreply.github.com'), by('Claude', null, 'noreply@anthropic.com')], {}],
    ['no signature, and a verified one', [sampleCommit({ signature: null }), signed('VALID', true), signed('UNSIGNED')], {}],
  ])('%s', (_, commits, facts) => {
    expect(ask(commits, facts)).toMatchObject({ outcome: 'clear' });
  });

  test('a maintainer’s own pull request, with an address that GitHub does not know', () => {
    expect(ask([forged], { author: sampleAuthor({ login: 'Noor-Thread', association: 'MEMBER' }) })).toMatchObject({ outcome: 'clear', data: { compared: 1 } });
  });
});

test('a long login as a name counts where nothing ties the commit to anybody', () => {
  expect(ask([by('tidekeeper', null)]).outcome).toBe('raised');
  expect(ask([by('tidekeeper', 'mei')]).outcome).toBe('clear');
  expect(ask([by('martin', null)], { community: sampleCommunity([samplePerson('martin', { mergedOthers: 1 })]) }).outcome).toBe('clear');
});

test('names of those whom CODEOWNERS and MAINTAINERS name count as well', () => {
  const repository = sampleRepository({ MAINTAINERS: 'Ida Reed (@ida-reed)' });
  expect(ask([by('Ida Reed', null)], { repository, community: sampleCommunity([]) }).outcome).toBe('raised');
});

test('whose a commit is, by what it has in common with the author’s own', () => {
  const commits = [own, by('Ada Weaver', null, 'a@home.example'), by('Ada', null, 'ada-weaver@home.example'), by('Ada', null, '9+ada-weaver@users.noreply.github.com'), by('Ida', null, 'ida@home.example')];
  expect(ask(commits).data).toMatchObject({ whose: { author: 4, unlinked: 1 } });
});

test('what the page alone says is not enough', () => {
  const { committer, signature, ...page } = sampleCommit({ author: { name: 'Noor Thread', email: '', login: null } });
  expect([committer, signature]).not.toContain(undefined);
  expect(say([page])).toBe('unavailable: Not known: 0 read of 1 commit.');
});

test('each commit that is not plainly the author’s is evidence, the raised ones first', () => {
  const notes = ask([own, by('Mei Spindle', 'mei'), signed('UNKNOWN_KEY'), forged]).evidence?.map((piece) => piece.note);
  expect(notes).toEqual(['“Noor Thread”, linked to no account', '“Mei Spindle”, linked to mei', 'the author’s; signature UNKNOWN_KEY']);
});
