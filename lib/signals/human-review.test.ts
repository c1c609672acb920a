import { describe, expect, test } from 'vitest';
import { sampleAuthor, sampleReview, sampleReviews } from '../../tests/sample-facts.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Author, Review } from '../facts/facts.ts';
import { messageOf } from './define-signal.ts';
import { humanReview } from './human-review.ts';

const app = (login: string, opinion: Review['opinion'] = 'approved') => sampleReview(login, opinion, { kind: 'bot' });
const author = sampleAuthor();
const approvedBy = (...people: string[]) => ({ facts: { author, reviews: sampleReviews([app('coderabbitai'), ...people.map((login) => sampleReview(login))]) }, thresholds: { minHumanApprovals: 2 } });

testSignal(humanReview, {
  raised: { facts: { author, reviews: sampleReviews([app('coderabbitai'), app('github-actions')]) } },
  clear: { facts: { author, reviews: sampleReviews([app('coderabbitai'), sampleReview('noor')]) } },
  inapplicable: { facts: { author, reviews: sampleReviews([app('coderabbitai', 'commented')]) } },
  unavailable: { facts: { author, reviews: sampleReviews([app('coderabbitai')], 3) } },
  limits: { minHumanApprovals: { at: approvedBy('noor', 'lars'), beyond: approvedBy('noor'), measured: 'people' } },
});

function ask(reviews: readonly Review[], { by = {}, unread = 0, min = 1, head = null }: { by?: Partial<Author>; unread?: number; min?: number; head?: string | null } = {}) {
  const branch = { head: 'fix', base: 'main', headOid: head };
  return humanReview.evaluate({ author: sampleAuthor(by), reviews: sampleReviews(reviews, unread), branch }, { minHumanApprovals: min }, new Date(0));
}
function say(...asked: Parameters<typeof ask>): string {
  const result = ask(...asked);
  return `${result.outcome}: ${messageOf(humanReview, result)}`;
}

describe('sentences', () => {
  test.each<[Parameters<typeof ask>, string]>([
    [[[]], 'inapplicable: No review yet.'],
    [[[sampleReview('noor', 'changes-requested'), app('coderabbitai', 'commented')]], 'inapplicable: No approval yet; 2 accounts reviewed.'],
    [[[sampleReview('noor', 'dismissed')]], 'inapplicable: No approval yet; 1 account reviewed.'],
    [[[app('coderabbitai')]], 'raised: 1 approval: 0 by people, 1 by a machine voice; raised below 1 by a person.'],
    [[[app('coderabbitai'), app('some-new-reviewer')]], 'raised: 2 approvals: 0 by people, 2 by machine voices; raised below 1 by a person.'],
    [[[app('coderabbitai'), sampleReview('noor')]], 'clear: 2 approvals: 1 by a person, 1 by a machine voice; raised below 1 by a person.'],
    [[[sampleReview('noor'), sampleReview('lars')], { min: 3 }], 'raised: 2 approvals: 2 by people; raised below 3 by people.'],
    [[[sampleReview('ada-weaver-bot')]], 'raised: 1 approval: 0 by people, 1 by an account named after the author; raised below 1 by a person.'],
    [[[sampleReview('ada-weaver', 'approved', { kind: 'bot' }), app('Ada-Weaver-Robot')]], 'raised: 2 approvals: 0 by people, 2 by accounts named after the author; raised below 1 by a person.'],
    [[[app('coderabbitai'), sampleReview(null)]], 'clear: 2 approvals: 0 by people, 1 by a machine voice, 1 by an account that was deleted or imported; raised below 1 by a person.'],
    [[[sampleReview('old-import', 'approved', { kind: 'mannequin' })], { min: 2 }], 'raised: 1 approval: 0 by people, 1 by an account that was deleted or imported; raised below 2 by people.'],
    [[[sampleReview('noor')], { unread: 40 }], 'clear: 1 approval: 1 by a person; raised below 1 by a person.'],
    [[[], { unread: 1 }], 'unavailable: Not known: what 1 account said was not read.'],
  ])('%j', (asked, expected) => {
    expect(say(...asked)).toBe(expected);
  });
});

test('people whose names resemble a machine’s are people', () => {
  const people = ['claude-monet', 'copilot-lars', 'robotina', 'abbott', 'coderabbit-fan', 'botanist'];
  expect(ask(people.map((login) => sampleReview(login))).data).toMatchObject({ people: people.length, machines: 0, own: 0 });
  expect(ask([sampleReview('ada-weaver-labs'), sampleReview('weaver-bot')]).data).toMatchObject({ people: 2, own: 0 });
});

test('a machine voice that GitHub lists as a user is one by its exact login', () => {
  expect(ask([sampleReview('Copilot')]).data).toMatchObject({ people: 0, machines: 1 });
});

test('an author’s answers in threads are no reviews', () => {
  expect(say([sampleReview('Ada-Weaver', 'commented')])).toBe('inapplicable: No review yet.');
  expect(say([sampleReview('noor')], { by: { login: null, kind: 'deleted' } })).toContain('1 by a person');
});

test('each account stands as evidence with what it said, when, and on which commit; approvals by people first', () => {
  const head = 'd4e5f6a'.padEnd(40, '0');
  const reviews = [app('coderabbitai', 'commented'), app('coderabbitai'), sampleReview('lars', 'changes-requested', { submittedAt: null }), sampleReview('noor', 'approved', { oid: head }), sampleReview('ida', 'approved', { oid: 'a1b2c3d'.padEnd(40, '0') }), sampleReview(null)];
  const shown = (one: string | null) => ask(reviews, { head: one }).evidence?.map((piece) => piece.kind === 'account' && [piece.login, piece.app, piece.note]);
  expect(shown(head)).toEqual([
    ['noor', false, 'approved on May 4, 2026, the newest commit'],
    ['ida', false, 'approved on May 4, 2026, commit a1b2c3d; the newest is d4e5f6a'],
    ['coderabbitai', true, 'LLM reviewer, approved on May 4, 2026'],
    ['lars', false, 'asked for changes'],
    ['coderabbitai', true, 'LLM reviewer, commented on May 4, 2026'],
  ]);
  expect(shown(null)?.[1]).toEqual(['ida', false, 'approved on May 4, 2026, commit a1b2c3d']);
});
