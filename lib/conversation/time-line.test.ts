import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgingWordsIn } from '../../tests/judging-words.ts';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { happened, mayDay, reviewed, sampleApp, sampleConversation, samplePerson, sampleStatus } from '../../tests/sample-process.ts';
import type { ConversationEvent, Status } from '../facts/process-facts.ts';
import { timeLine } from './time-line.ts';

const ada = 'ada-weaver';
const rabbit = sampleApp('coderabbitai');
const now = new Date('2026-05-20T12:00:00Z');

function lines(events: readonly ConversationEvent[], status: Partial<Status> = {}, unread = 0): string[] {
  const { entries } = timeLine(sampleConversation(events, unread), sampleAuthor(), sampleStatus(status), now);
  return entries.map(({ at, who, did, waited }) => `${new Date(at).getUTCDate()} ${who} ${did}${waited ? ` (${waited.lasted}, ${waited.on})` : ''}`);
}

test('what happened, how long each waited, and for whom', () => {
  const events = [
    { ...happened(1, ada, 'push'), at: '2026-05-01T08:00:00Z' }, reviewed(3, 'noor'), happened(4, 'ida', 'comment'), happened(6, ada, 'comment'), happened(7, ada, 'push'), happened(8, ada, 'push'),
    reviewed(10, 'noor', 'commented'), reviewed(11, ada, 'commented'), reviewed(15, 'noor', 'approved'), reviewed(16, 'ida', 'approved'),
  ];
  expect(lines(events)).toEqual([
    '1 ada-weaver opened it with 1 commit',
    '3 noor asked for changes (2 days, reviewers)',
    '4 ida commented',
    '6 ada-weaver wrote (3 days, author)',
    '7 ada-weaver pushed 2 commits',
    '10 noor reviewed (2 days, reviewers)',
    '11 ada-weaver wrote (1 day, author)',
    '15 noor approved (4 days, reviewers)',
    '16 ida approved',
  ]);
});

test('a draft waits for no reviewer', () => {
  expect(lines([happened(5, ada, 'push'), happened(10, ada, 'ready'), reviewed(12, 'noor'), happened(13, ada, 'draft'), happened(14, ada, 'push'), happened(15, 'ida', 'comment')], { isDraft: true })).toEqual([
    '1 ada-weaver opened it as a draft', '5 ada-weaver pushed 1 commit', '10 ada-weaver marked it ready for review', '12 noor asked for changes (2 days, reviewers)',
    '13 ada-weaver made it a draft (1 day, author)', '14 ada-weaver pushed 1 commit', '15 ida commented',
  ]);
  expect(lines([happened(3, 'ida', 'comment')], { isDraft: true })).toEqual(['1 ada-weaver opened it as a draft', '3 ida commented']);
});

test('a push makes the reviewers’ wait begin anew, a word does not', () => {
  expect(lines([happened(5, ada, 'comment'), reviewed(7, 'noor', 'approved')]).at(-1)).toBe('7 noor approved (6 days, reviewers)');
  expect(lines([happened(5, ada, 'push'), reviewed(7, 'noor', 'approved')]).at(-1)).toBe('7 noor approved (2 days, reviewers)');
  expect(lines([reviewed(3, 'noor', 'approved'), happened(5, ada, 'push'), reviewed(9, 'noor', 'approved')]).at(-1)).toBe('9 noor approved (4 days, reviewers)');
});

test('machine voices stand apart and end no wait', () => {
  const events = [happened(2, rabbit, 'comment'), reviewed(2, rabbit, 'commented'), reviewed(3, 'noor'), happened(4, sampleApp('pre-commit-ci'), 'push'), happened(5, rabbit, 'comment'), happened(6, ada, 'push')];
  expect(lines(events)).toEqual(['1 ada-weaver opened it', '3 noor asked for changes (2 days, reviewers)', '6 ada-weaver pushed 1 commit (3 days, author)']);
  const { machines } = timeLine(sampleConversation(events), sampleAuthor(), sampleStatus(), now);
  expect(machines).toEqual([
    { login: 'coderabbitai', name: 'CodeRabbit', did: 'spoke 3 times', last: mayDay(5) },
    { login: 'pre-commit-ci', name: 'pre-commit-ci', did: 'pushed 1 time', last: mayDay(4) },
  ]);
});

test('where older events were not read, the first wait is not known', () => {
  const { unread } = timeLine(sampleConversation([], 12), sampleAuthor(), sampleStatus(), now);
  expect(unread).toBe(12);
  expect(lines([reviewed(9, 'noor')], {}, 12).at(-1)).toBe('9 noor asked for changes');
});

test('accounts that are gone stand in it and are waited for by nobody', () => {
  const { entries } = timeLine(sampleConversation([reviewed(3, { login: null, kind: 'deleted' }), happened(4, { login: 'old-import', kind: 'mannequin' }, 'comment')]), sampleAuthor(), sampleStatus(), now);
  expect(entries.slice(1)).toEqual([
    { at: mayDay(3), until: mayDay(3), voice: 'unclear', who: null, did: 'asked for changes', waited: null },
    { at: mayDay(4), until: mayDay(4), voice: 'unclear', who: 'old-import', did: 'commented', waited: null },
  ]);
});

test('a pull request that a bot opened is read in the same way', () => {
  const author = sampleAuthor({ login: 'dependabot', kind: 'bot' });
  const { entries, machines, turn } = timeLine(sampleConversation([happened(2, sampleApp('dependabot'), 'push'), reviewed(3, 'noor')]), author, sampleStatus(), now);
  expect([entries.map(({ did }) => did), machines, turn.sentence]).toEqual([['opened it', 'pushed 1 commit', 'asked for changes'], [], 'Waiting for the author since May 3, 2026: @noor asked for changes.']);
});

const event = fc
  .record({
    by: fc.constantFrom(samplePerson(ada), samplePerson('noor'), samplePerson('ida'), rabbit, { login: null, kind: 'deleted' } as const, { login: null, kind: 'user' } as const),
    at: fc.oneof(fc.integer({ min: 1, max: 31 }).map(mayDay), fc.constant('no date')),
    kind: fc.constantFrom('comment', 'push', 'force-push', 'ready', 'draft', 'review-request', 'review'),
    opinion: fc.constantFrom('approved', 'changes-requested', 'commented', 'dismissed'),
  })
  .map((one) => one as ConversationEvent);

test('any conversation has a time line: plain data, in order, without a judging word, waits with whom they were for', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 100 }), fc.boolean(), fc.boolean(), (events, isDraft, opened) => {
      const line = timeLine(sampleConversation(events), sampleAuthor(opened ? {} : { login: null, kind: 'deleted' }), sampleStatus({ isDraft }), now);
      expect(JSON.parse(JSON.stringify(line))).toEqual(line);
      const times = line.entries.slice(1).map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
      expect([line.turn.sentence, ...line.entries.map(({ did }) => did)].flatMap(judgingWordsIn)).toEqual([]);
      expect(line.entries.filter(({ waited }) => waited).every(({ voice, waited }) => voice === (waited?.on === 'author' ? 'author' : 'person'))).toBe(true);
    }),
    { numRuns: 1_000, seed: 6 },
  );
});
