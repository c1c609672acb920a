import { expect, test } from 'vitest';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { sampleCommit, sampleCommits, sampleRepository } from '../../tests/sample-people.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Association, Commit, Repository } from '../facts/facts.ts';
import { messageOf } from './define-signal.ts';
import { signOff } from './sign-off.ts';

const repository = sampleRepository({ 'CONTRIBUTING.md': 'All commits must be signed off.' });
const ada = 'Signed-off-by: Ada Weaver <ada@weaver.example>';
const commit = (trailers: string, more: Parameters<typeof sampleCommit>[0] = {}) => sampleCommit({ message: `Wind the bobbin twice\n\nIt was loose.\n\n${trailers}`, ...more });
const signed = commit(ada);
const bare = commit('Reviewed-by: Noor <noor@grid.example>');
const factsOf = (commits: readonly Commit[], total = commits.length, where: Repository = repository) => ({ commits: sampleCommits(commits, total), repository: where });

testSignal(signOff, {
  raised: { facts: factsOf([bare]) },
  clear: { facts: factsOf([signed]) },
  inapplicable: { facts: factsOf([bare], 1, sampleRepository({ 'README.md': 'Weave.' })) },
  unavailable: { facts: factsOf([signed], 120) },
  limits: {},
});

function say(commits: readonly Commit[], { total = commits.length, where = repository, association = 'CONTRIBUTOR' }: { total?: number; where?: Repository; association?: Association } = {}): string {
  const result = signOff.evaluate({ ...factsOf(commits, total, where), author: sampleAuthor({ association }) }, {}, new Date(0));
  return `${result.outcome}: ${messageOf(signOff, result)}`;
}

const clear = 'clear: 0 of 1 commit without Signed-off-by, as CONTRIBUTING.md asks for it. Raised from 1.';
const missing = 'raised: 1 of 1 commit without Signed-off-by. CONTRIBUTING.md asks for it. Raised from 1.';
const dependabot = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com', login: 'dependabot[bot]' };

test.each<[string, Parameters<typeof say>, string]>([
  ['signed', [[signed]], clear],
  ['in other letters, and among others', [[commit(`Co-authored-by: Noor <noor@grid.example>\nsigned-off-by: ada weaver <ADA@weaver.example>`)]], clear],
  ['further up, as after a squash', [[commit(`${ada}\n\n* Wind it again\n\nIt was still loose.`)]], clear],
  ['not signed', [[bare]], missing],
  ['one of two', [[signed, bare]], 'raised: 1 of 2 commits without Signed-off-by. CONTRIBUTING.md asks for it. Raised from 1.'],
  ['in a sentence or in code it is none', [[commit('Add a Signed-off-by: line to it\n\n```\nSigned-off-by: Ada Weaver <ada@weaver.example>\n```')]], missing],
  ['by a tool', [[commit(`${ada}\nSigned-off-by: Claude <noreply@anthropic.com>`)]], 'raised: 1 of 1 commit signed off by Claude. CONTRIBUTING.md asks for it. Raised from 1.'],
  ['by a tool without an address', [[commit('Signed-off-by: Claude Opus 4.6')]], 'raised: 1 of 1 commit signed off by Claude. CONTRIBUTING.md asks for it. Raised from 1.'],
  ['by a person with a tool’s name', [[commit('Signed-off-by: Claude Weaver <claude@weaver.example>', { author: { name: 'Claude Weaver', email: 'claude@weaver.example' } })]], clear],
  ['by somebody else', [[commit('Signed-off-by: Ida Thread <ida@thread.example>')]], `${clear} In 1 commit the name or address that signed off is not the author’s.`],
  ['by the committer', [[commit('Signed-off-by: Ida Thread <ida@thread.example>', { committer: { name: 'Ida Thread', email: 'ida@thread.example', login: 'ida' } })]], clear],
  ['by an author whose address the page does not show', [[commit(ada, { author: { email: '' } })]], clear],
  ['a merge', [[signed, sampleCommit({ message: 'Merge branch \'main\' into wind-twice' })]], clear],
  ['only a bot’s', [[commit('', { author: dependabot })]], 'inapplicable: No commit that CONTRIBUTING.md asks it of.'],
  ['not all read, one is missing', [[signed, bare], { total: 120 }], 'raised: 1 of 2 commits without Signed-off-by. CONTRIBUTING.md asks for it. Raised from 1. Not read: 118 commits.'],
  ['not all read', [[signed], { total: 2 }], 'unavailable: Not known in whole: 1 commit was not read. CONTRIBUTING.md asks for a sign-off.'],
  ['not asked', [[bare], { where: sampleRepository({ 'CONTRIBUTING.md': 'A sign-off is not required.' }) }], 'inapplicable: CONTRIBUTING.md does not ask for a sign-off.'],
  ['both', [[bare], { where: sampleRepository({ 'CONTRIBUTING.md': 'Commits must be signed off. For documentation a sign-off is not required.' }) }], 'unavailable: “CONTRIBUTING.md” says both that a sign-off is asked for and that it is not.'],
  ['a member whom the app leaves out', [[bare], { where: sampleRepository({ '.github/dco.yml': 'require:\n  members: false\n' }), association: 'MEMBER' }], 'inapplicable: .github/dco.yml leaves members out.'],
  ['somebody else where members are left out', [[bare], { where: sampleRepository({ '.github/dco.yml': 'require:\n  members: false\n' }) }], 'raised: 1 of 1 commit without Signed-off-by. .github/dco.yml asks for it. Raised from 1.'],
])('%s', (_, given, expected) => {
  expect(say(...given)).toBe(expected);
});

test('the asking line and the commits are evidence, those without first', () => {
  const { evidence } = signOff.evaluate(factsOf([signed, { ...bare, oid: 'b'.repeat(40) }]), {}, new Date(0));
  expect(evidence).toEqual([
    { kind: 'repository-file', repository: 'bobbin/weave', path: 'CONTRIBUTING.md', line: 1, text: 'All commits must be signed off.', note: 'asks for a sign-off' },
    { kind: 'commit', oid: 'b'.repeat(40), text: 'Wind the bobbin twice', note: 'no Signed-off-by' },
    { kind: 'commit', oid: signed.oid, text: 'Wind the bobbin twice', note: 'signed off' },
  ]);
});
