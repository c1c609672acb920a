import { describe, expect, test } from 'vitest';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { sampleActivity, sampleCommit, sampleCommits, sampleCommunity, samplePerson, sampleRepository } from '../../tests/sample-people.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Facts } from '../facts/facts.ts';
import { messageOf } from './define-signal.ts';
import { lookalikeAccount } from './lookalike-account.ts';

const author = (login: string) => sampleAuthor({ login, association: 'NONE' });
const community = sampleCommunity([samplePerson('noor-thread', { name: 'Noor Thread', merged: 20, mergedOthers: 12 }), samplePerson('lars-shuttle', { name: 'Lars Shuttle', merged: 3 }), samplePerson('mei-spindel', { name: 'Mei Spindel', merged: 2 })]);

testSignal(lookalikeAccount, {
  raised: { facts: { author: author('noor-thread'.replace('o', '0')), community } },
  clear: { facts: { author: author('ada-weaver'), community } },
  inapplicable: { facts: { author: sampleAuthor({ login: 'renovate', kind: 'bot' }), community } },
  unavailable: { facts: { author: author('ada-weaver') } },
  limits: {
    minLength: {
      at: { facts: { author: author('I0m'), community: sampleCommunity([samplePerson('l0m')]) } },
      beyond: { facts: { author: author('I0om'), community: sampleCommunity([samplePerson('l0om')]) } },
      measured: 'length',
    },
  },
});

function ask(login: string, facts: Partial<Facts> = {}) {
  const result = lookalikeAccount.evaluate({ author: author(login), community, ...facts }, { minLength: 4 }, new Date(0));
  return { outcome: result.outcome, message: messageOf(lookalikeAccount, result), evidence: result.evidence };
}
const end = (length: number) => ` The login has ${length} characters; names are compared from 4 on.`;

describe('sentences', () => {
  test.each<[string, Partial<Facts>, string]>([
    ['n0or-thread', {}, `raised: The login n0or-thread looks like noor-thread, who merged 12 of the newest 100 here (character 2: “0” (U+0030), “o” (U+006F)).${end(11)}`],
    ['noor-tread', {}, `raised: The login noor-tread is one character away from noor-thread, who merged 12 of the newest 100 here (character 7: nothing, “h” (U+0068)).${end(10)}`],
    ['noor_thread', {}, `raised: The login noor_thread looks like noor-thread, who merged 12 of the newest 100 here (character 5: “_” (U+005F), “-” (U+002D)).${end(11)}`],
    ['Iars-shuttle', {}, `raised: The login Iars-shuttle looks like lars-shuttle, with 3 of the newest 100 merged here (character 1: “I” (U+0049), “l” (U+006C)).${end(12)}`],
    ['mei-spinde1', {}, `clear: Compared with 2 accounts known here: none looks like mei-spinde1.${end(11)}`],
    ['shed', { activity: sampleActivity({ name: 'Nооr Thread' }) }, `raised: The name “Nооr Thread” looks like “Noor Thread” of noor-thread, who merged 12 of the newest 100 here (character 2: “о” (U+043E), “o” (U+006F); character 3: “о” (U+043E), “o” (U+006F)).${end(4)}`],
    ['shed', { activity: sampleActivity({ name: 'noor thread' }) }, `raised: The name “noor thread” is the same as that of noor-thread, who merged 12 of the newest 100 here.${end(4)}`],
    ['ida-k', { repository: sampleRepository({ CODEOWNERS: '* @ida-K1' }), community: sampleCommunity([]) }, `clear: Compared with 1 account known here: none looks like ida-k.${end(5)}`],
    ['ida-kI', { repository: sampleRepository({ CODEOWNERS: '* @ida-k1' }) }, `raised: The login ida-kI looks like ida-k1, whom CODEOWNERS names (character 6: “I” (U+0049), “1” (U+0031)).${end(6)}`],
  ])('%s', (login, facts, expected) => {
    const { outcome, message } = ask(login, facts);
    expect(`${outcome}: ${message}`).toBe(expected);
  });
});

test('nobody is their own lookalike, whatever the case and whatever the name', () => {
  expect(ask('Noor-Thread', { activity: sampleActivity({ name: 'Nооr Thread' }) })).toMatchObject({ outcome: 'clear', message: 'Noor-Thread is an account that is known here; 1 other account is not compared with it.' });
  expect(ask('mei-spindel').outcome).toBe('clear');
});

test('whoever is known here on their own is not asked about', () => {
  const two = sampleCommunity([samplePerson('noor-thread', { mergedOthers: 1 }), samplePerson('noor-thraed', { merged: 3 }), samplePerson('noor-threed', { merged: 2 })]);
  expect(ask('noor-thraed', { community: two }).outcome).toBe('clear');
  expect(ask('noor-threed', { community: two }).outcome).toBe('raised');
  const member = lookalikeAccount.evaluate({ author: sampleAuthor({ login: 'noor-threed', association: 'MEMBER' }), community: two }, { minLength: 4 }, new Date(0));
  expect(member.outcome).toBe('clear');
});

test('a given name that many bear, and a contributor’s full name, raise nothing', () => {
  const people = sampleCommunity([samplePerson('alex-loom', { name: 'Alex', mergedOthers: 9 }), samplePerson('lars-shuttle', { name: 'Lars Shuttle', merged: 9 })]);
  for (const name of ['Alex', 'alex', 'Lars Shuttle', 'Alex Thread']) expect(ask('shed-2', { community: people, activity: sampleActivity({ name }) }).outcome, name).toBe('clear');
  expect(ask('shed-2', { community: people, activity: sampleActivity({ name: 'Аlex' }) }).outcome).toBe('raised');
});

test('the name on the author’s own commits counts, on others’ it does not', () => {
  const by = (login: string | null) => ({ commits: sampleCommits([sampleCommit({ author: { name: 'Noor Thread', email: 'noor@thread.example', login } })]) });
  expect(ask('shed', by('shed')).outcome).toBe('raised');
  expect(ask('shed', by('noor-thread')).outcome).toBe('clear');
  expect(ask('shed', by(null)).outcome).toBe('clear');
});

test('both are evidence, character by character', () => {
  expect(ask('noor-tread').evidence).toEqual([
    { kind: 'account', login: 'noor-tread', app: false, note: 'n o o r - t r e a d' },
    { kind: 'account', login: 'noor-thread', app: false, note: 'n o o r - t h r e a d' },
  ]);
});
