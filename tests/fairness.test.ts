import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Association } from '../lib/facts/facts.ts';
import { evaluate } from '../lib/report/evaluate.ts';
import type { Signal } from '../lib/signals/define-signal.ts';
import { signals } from '../lib/signals/index.ts';
import { bagOf, generatedFacts, type Who } from './generated-facts.ts';
import { personWords, personWordsIn } from './judging-words.ts';

/** Signals about the person, and about how the pull request came along. */
const about: readonly Signal[] = signals.filter(({ group }) => group === 'contributor' || group === 'process');
const now = new Date('2026-08-01T12:00:00Z');
const ada: Who = { login: 'ada-weaver', name: 'Ada Weaver', since: '2019-03-02T08:00:00Z', association: 'NONE' };
const associations: readonly (Association | null)[] = ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE', null];

/** Names of several lengths, scripts and customs; one resembles a login that the generated repositories know. */
const somebody: fc.Arbitrary<Who> = fc.record({
  login: fc.constantFrom('ada-weaver', 'zq', 'Wei2004', 'maria-del-carmen-3', 'x0x0x0x0', 'bot-fan', 'kofi', 'acme-corp', 'n0or-thread'),
  name: fc.constantFrom('Ada Weaver', 'Wei', 'María del Carmen', '李', 'ACME Corp', 'أحمد', 'Kofi A.', ''),
  since: fc.constantFrom('2008-02-01T00:00:00Z', '2026-07-31T00:00:00Z', '2019-03-02T08:00:00Z'),
  association: fc.constantFrom(...associations),
});

const runs = { numRuns: 1_500, seed: 20_260_801 };
const said = (who: Who, list = about) => generatedFacts(who).map((facts) => evaluate(list, bagOf(facts), [], now).findings);

test('every message about people and the process states counts and dates, and does not characterise', () => {
  const seen = new Map<string, Set<string>>();
  fc.assert(fc.property(somebody.chain((who) => said(who)), (findings) => {
    for (const { signal, outcome, message } of findings) {
      seen.set(signal, (seen.get(signal) ?? new Set()).add(outcome));
      if (outcome !== 'raised' && outcome !== 'clear') continue;
      expect(personWordsIn(message), `${signal}: ${message}`).toEqual([]);
      expect(message, `${signal} names the count or the date that "${outcome}" rests on`).toMatch(/\d/);
    }
  }), runs);
  for (const { id } of about) expect([...(seen.get(id) ?? [])], `the generated facts make ${id} raised and clear; extend tests/generated-facts.ts`).toEqual(expect.arrayContaining(['raised', 'clear']));
});

test('titles and limits of these signals neither compare nor guess about a person', () => {
  for (const { title } of about) expect(personWordsIn(title), title).toEqual([]);
});

describe('a first contribution', () => {
  const first = (who: Who) => generatedFacts(who).map((facts) => ({ ...facts, history: { merged: 0, open: 0, closed: 0, lastMergedAt: null } }));
  const constant = 'First pull request here: how every contributor starts. 0 merged before';

  test('is worded the same whoever it is: login, name, date and association change nothing', () => {
    const history = signals.filter(({ id }) => id === 'contributor-history');
    const messages = new Set<string>();
    fc.assert(fc.property(somebody.filter(({ association }) => association !== 'OWNER').chain((who) => first(who).map((facts) => ({ who, facts }))), ({ who, facts }) => {
      const [finding] = evaluate(history, bagOf({ ...facts, activity: { ...(facts.activity ?? never()), reviewedHere: 0, issuesHere: 0 } }), [], now).findings;
      expect(finding?.message.startsWith(constant), `${who.association}: ${finding?.message}`).toBe(true);
      // GitHub's own word stands behind it where it says something else than the counts.
      const agrees = who.association === null || ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR'].includes(who.association);
      if (agrees) messages.add(`${finding?.outcome}: ${finding?.message}`);
    }), { ...runs, numRuns: 400 });
    expect([...messages]).toEqual([`raised: ${constant}; raised below 1 merged.`]);
  });

  test('every other signal says the same of two people, but for their names and numbers', () => {
    const other = fc.record({
      login: fc.constantFrom('zq', 'Wei2004', 'x0x0x0x0', 'kofi', 'acme-corp'), name: fc.constantFrom('Wei', '李', 'ACME Corp', ''), since: fc.constant('2026-07-31T00:00:00Z'),
      association: fc.constantFrom<Association>('FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'NONE'),
    });
    /** Facts of one person with another's identity in each place that holds it. */
    const swapped = <Value>(value: Value, who: Who): Value => JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(ada.login), JSON.stringify(who.login)).replaceAll(JSON.stringify(ada.name), JSON.stringify(who.name)).replaceAll(ada.since, who.since).replaceAll(`${ada.login}@`, `${who.login}@`).replaceAll(`"association":"NONE"`, `"association":"${who.association}"`)) as Value;
    const plain = (message: string, login: string) => message.replaceAll(login, 'LOGIN').replaceAll(/\d+ characters?/g, 'LENGTH');
    // Lists that name the one and not the other answer differently by right.
    const unlisted = first(ada).map((facts) => ({ ...facts, elsewhere: [], repository: { defaultBranch: 'main', isPrivate: false, files: (facts.repository?.files ?? []).filter(({ text }) => !text.includes(ada.login)) } }));
    fc.assert(fc.property(unlisted, other, (facts, who) => {
      const [one, another] = [facts, swapped(facts, who)].map((each) => evaluate(about, bagOf(each), [], now).findings);
      expect(another?.map(({ signal, outcome, message }) => [signal, outcome, plain(message, who.login)])).toEqual(one?.map(({ signal, outcome, message }) => [signal, outcome, plain(message, ada.login)]));
    }), { ...runs, numRuns: 400 });
  });
});

test('the words are found where they stand, and quotations are their writers’ own', () => {
  expect(personWordsIn('A new account, less active than others; it will probably be back. Experienced? Trusted.').map((word) => word.toLowerCase())).toEqual(['new', 'less', 'active', 'than', 'will', 'probably', 'experienced', 'trusted']);
  expect(personWordsIn('12 of the newest 100 merged; the reason: “new and not trusted”.')).toEqual([]);
  expect(new Set(personWords).size).toBe(personWords.length);
});

function never(): never {
  throw new Error('the generated facts hold every fact');
}
