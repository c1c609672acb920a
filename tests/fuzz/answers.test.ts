import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFacts } from '../../lib/facts/check-facts.ts';
import type { Evidence } from '../../lib/facts/facts.ts';
import { historyOf, pullFacts, repositoryFacts } from '../../lib/facts/from-github.ts';
import { link } from '../../lib/report/link.ts';
import { anyText, spoiled, survives } from './fuzz.ts';

const name = fc.oneof(anyText, fc.constantFrom('..', '.', '', '//evil.example', '\\evil', 'a/../..', 'javascript:x', '?', '#', '%2e%2e', 'a b', '@', 'é'));
const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ kind: fc.constant('file' as const), path: name }),
  fc.record({ kind: fc.constant('line' as const), path: name, line: fc.integer(), side: fc.constantFrom('old' as const, 'new' as const), text: name }),
  fc.record({ kind: fc.constant('commit' as const), oid: name, text: name }),
  fc.record({ kind: fc.constant('description' as const), line: fc.option(fc.integer()), text: name }),
  fc.record({ kind: fc.constant('branch' as const), text: name }),
  fc.record({ kind: fc.constant('account' as const), login: name, app: fc.boolean() }),
  fc.record({ kind: fc.constant('label' as const), text: name }),
  fc.record({ kind: fc.constant('repository-file' as const), repository: fc.tuple(name, name).map((both) => both.join('/')), path: name, line: fc.option(fc.integer()), text: name }),
  fc.record({ kind: fc.constant('search' as const), query: name, text: name }),
);

test('a link leads to https://github.com/ and below what it names, or nowhere', () => {
  survives(fc.tuple(fc.record({ owner: name, repository: name, number: fc.integer() }), evidence), ([reference, piece]) => {
    const { url } = link(reference, piece);
    if (url === null) return;
    const parsed = new URL(url);
    if (parsed.origin !== 'https://github.com' || parsed.username !== '') throw new Error(`A link to ${url}`);
    if (parsed.href !== url) throw new Error(`A browser reads ${url} as ${parsed.href}`);
    const first = piece.kind === 'account' ? (piece.app ? 'apps' : piece.login) : piece.kind === 'repository-file' ? piece.repository.split('/')[0] : reference.owner;
    expect(decodeURIComponent(parsed.pathname.split('/')[1] ?? '')).toBe(first?.replace(/\p{Surrogate}/gu, '\u{fffd}'));
  });
});

const oid = fc.stringMatching(/^[0-9a-f]{40}$/);
const nodes = <Value>(value: fc.Arbitrary<Value>) => fc.record({ totalCount: fc.nat(1_000), nodes: fc.array(fc.option(value, { freq: 6 }), { maxLength: 4 }) });
const actor = fc.option(fc.record({ __typename: fc.constantFrom('User' as const, 'Bot' as const, 'Mannequin' as const), login: anyText }));
const createdAt = fc.constant('2026-10-02T08:14:00Z');
const assignees = fc.record({ nodes: fc.array(fc.option(fc.record({ login: anyText })), { maxLength: 2 }) });
const linked = { number: fc.nat(), createdAt, repository: fc.record({ nameWithOwner: anyText }), author: actor };
const pulls = fc.record({ nodes: fc.array(fc.option(fc.record({ ...linked, state: fc.constantFrom('OPEN' as const, 'CLOSED' as const) })), { maxLength: 2 }) });
const issue = fc.record({ ...linked, state: fc.constantFrom('OPEN' as const, 'CLOSED' as const), assignees, reactions: fc.record({ totalCount: fc.nat() }), closedByPullRequestsReferences: fc.option(pulls) });
const item = fc.oneof(
  fc.record({ __typename: fc.constant('PullRequestReview' as const), reviewState: fc.constantFrom('APPROVED' as const, 'PENDING' as const), createdAt, submittedAt: fc.option(createdAt), author: actor }),
  fc.record({ __typename: fc.constant('IssueComment' as const), createdAt, author: actor }),
  fc.record({ __typename: fc.constant('PullRequestCommit' as const), commit: fc.record({ committedDate: createdAt, author: fc.option(fc.record({ name: fc.option(anyText), email: fc.option(anyText), user: fc.option(fc.record({ login: anyText })) })) }) }),
  fc.record({ __typename: fc.constantFrom('HeadRefForcePushedEvent' as const, 'ReadyForReviewEvent' as const), createdAt, actor }),
);
const process = {
  createdAt: fc.option(createdAt),
  assignees: fc.option(assignees),
  mergeable: fc.constantFrom('MERGEABLE' as const, 'UNKNOWN' as const, null),
  statusCheckRollup: fc.option(fc.record({ state: fc.constantFrom('SUCCESS' as const, 'EXPECTED' as const) })),
  timelineItems: fc.option(fc.record({ totalCount: fc.nat(300), pageInfo: fc.record({ hasPreviousPage: fc.boolean() }), nodes: fc.option(fc.array(fc.option(item), { maxLength: 4 })) })),
  closingIssuesReferences: fc.option(nodes(issue)),
};
const pull = fc.record({
  ...process,
  __typename: fc.constant('PullRequest' as const), number: fc.nat(), state: fc.constantFrom('OPEN' as const, 'MERGED' as const, 'CLOSED' as const), title: anyText, body: anyText, isDraft: fc.boolean(), updatedAt: fc.constant('2026-10-02T08:14:00Z'),
  author: actor,
  authorAssociation: fc.constantFrom('OWNER' as const, 'NONE' as const), headRefName: anyText, baseRefName: anyText, headRefOid: oid, changedFiles: fc.nat(3_000),
  labels: fc.option(nodes(fc.record({ name: anyText }))),
  commits: nodes(fc.record({ commit: fc.record({ oid, message: anyText, authoredDate: fc.constant('2026-10-02T08:14:00Z'), author: fc.option(fc.record({ name: fc.option(anyText), email: fc.option(anyText), user: fc.option(fc.record({ login: anyText })) })) }) })),
  latestOpinionatedReviews: fc.constant(null), latestReviews: fc.constant(null),
  files: fc.option(nodes(fc.record({ path: anyText, additions: fc.nat(), deletions: fc.nat(), changeType: fc.constantFrom('ADDED' as const, 'RENAMED' as const) }))),
});
type Pull = Parameters<typeof pullFacts>[0];
const self = { owner: 'lantern', repository: 'grid', number: 7 };

/** A reader's result, or that it said it could not read: whatever else it throws is a mistake of ours. */
function readOr<Value>(read: () => Value): Value | 'unreadable' {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

test('GitHub’s answer about a pull request is read, or said to be unreadable', () => {
  survives(fc.tuple(pull, spoiled(pull)), ([good, bad]) => {
    const facts = checkFacts('pull', () => pullFacts(good as Pull, self));
    expect(facts.description).toEqual({ title: good.title, markdown: good.body });
    expect(facts.commits.commits.map(({ message }) => message)).toEqual(good.commits.nodes.flatMap((node) => (node ? [node.commit.message] : [])));
    const read = readOr(() => checkFacts('pull', () => pullFacts(bad as Pull, self)));
    if (read === 'unreadable') return;
    const texts = [read.description.title, read.description.markdown, ...read.commits.commits.map(({ message }) => message), ...read.labels.names, ...read.files.files.map(({ path }) => path)];
    if (!texts.every((text) => typeof text === 'string')) throw new Error('A text that is none.');
  });
});

const counts = fc.record({ __typename: fc.constant('SearchResultItemConnection' as const), issueCount: fc.nat(), nodes: fc.array(fc.option(fc.record({ __typename: fc.constant('PullRequest' as const), number: fc.nat(9), mergedAt: fc.constant('2026-05-04T10:00:00Z') })), { maxLength: 2 }) });
const searches = fc.record({ merged: counts, open: counts, closed: counts });

test('an author’s history is read, or said to be unreadable', () => {
  survives(fc.tuple(searches, spoiled(searches)), ([good, bad]) => {
    const seen = { number: 3, state: 'MERGED' as const };
    expect(checkFacts('history', () => historyOf(good as Parameters<typeof historyOf>[0], seen)).merged).toBe(Math.max(0, good.merged.issueCount - 1));
    readOr(() => checkFacts('history', () => historyOf(bad as Parameters<typeof historyOf>[0], seen)));
  });
});

const repository = fc.record({
  repository: fc.option(fc.record({
    nameWithOwner: fc.constantFrom('lantern/grid'), isPrivate: fc.boolean(), defaultBranchRef: fc.option(fc.record({ name: anyText })), file0: fc.option(fc.record({ text: fc.option(anyText) })), file1: fc.option(fc.record({ text: fc.option(anyText) })),
    pullRequestTemplates: fc.option(fc.array(fc.record({ filename: fc.option(anyText), body: fc.option(anyText) }), { maxLength: 3 })),
    contributingGuidelines: fc.option(fc.record({ body: fc.option(anyText), resourcePath: fc.constantFrom('/lantern/grid/blob/main/docs/a.md', '/x', '', '/lantern/grid/blob/main/%', '/a/b/c/d/%E0%A4%A') })),
  })),
  owner: fc.option(fc.record({ nameWithOwner: fc.constant('lantern/.github'), file0: fc.option(fc.record({ text: fc.option(anyText) })) })),
});
type RepositoryAnswer = Parameters<typeof repositoryFacts>[0];

test('GitHub’s answer about a repository is read, or said to be unreadable', () => {
  survives(fc.tuple(repository, spoiled(repository)), ([good, bad]) => {
    const facts = checkFacts('repository', () => repositoryFacts(good as RepositoryAnswer));
    expect(facts === null).toBe(good.repository === null);
    readOr(() => checkFacts('repository', () => repositoryFacts(bad as RepositoryAnswer)));
  });
});
