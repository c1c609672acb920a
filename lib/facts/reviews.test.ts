import { expect, test } from 'vitest';
import type { OpinionsFragment } from '../github/queries.generated.ts';
import { reviewsOf } from './reviews.ts';

type Node = NonNullable<NonNullable<OpinionsFragment['nodes']>[number]>;

const node = (login: string | null, state: Node['state'], more: Partial<Node> = {}): Node => ({
  state, submittedAt: '2026-05-04T10:00:00Z', commit: { oid: 'a'.repeat(40) }, author: login === null ? null : { __typename: 'User', login }, ...more,
});
const list = (nodes: (Node | null)[], totalCount = nodes.length): OpinionsFragment => ({ totalCount, nodes });
const read = (decided: Node[], last: Node[]) => reviewsOf({ latestOpinionatedReviews: list(decided), latestReviews: list(last) })?.reviews.map(({ login, opinion }) => [login, opinion]);

test('an approval outlives a later comment', () => {
  expect(read([node('noor', 'APPROVED')], [node('noor', 'COMMENTED')])).toEqual([['noor', 'approved']]);
});

test('who only commented, and who is asked to look again', () => {
  expect(read([node('noor', 'APPROVED')], [node('ada', 'COMMENTED')])).toEqual([['noor', 'approved'], ['ada', 'commented']]);
  expect(read([node('noor', 'DISMISSED'), node('ada', 'CHANGES_REQUESTED')], [])).toEqual([['noor', 'dismissed'], ['ada', 'changes-requested']]);
});

test('deleted accounts stand each for themselves, counted once', () => {
  expect(read([node(null, 'APPROVED'), node(null, 'APPROVED')], [node(null, 'APPROVED'), node(null, 'COMMENTED')])).toEqual([[null, 'approved'], [null, 'approved'], [null, 'commented']]);
});

test('a pending review is nobody’s word yet', () => {
  expect(read([], [node('noor', 'PENDING')])).toEqual([]);
});

test('account, time and commit as GitHub says them', () => {
  const bot = node('coderabbitai', 'APPROVED', { author: { __typename: 'Bot', login: 'coderabbitai' }, commit: null, submittedAt: null });
  expect(reviewsOf({ latestOpinionatedReviews: list([bot, null]), latestReviews: list([]) })?.reviews).toEqual([
    { login: 'coderabbitai', kind: 'bot', opinion: 'approved', submittedAt: null, oid: null },
  ]);
});

test('what was not read is counted, and what was not answered is not known', () => {
  expect(reviewsOf({ latestOpinionatedReviews: list([node('noor', 'APPROVED')], 3), latestReviews: list([], 7) })?.unread).toBe(7);
  expect(reviewsOf({ latestOpinionatedReviews: null, latestReviews: list([]) })).toBeUndefined();
  expect(reviewsOf({ latestOpinionatedReviews: list([]), latestReviews: null })).toBeUndefined();
});
