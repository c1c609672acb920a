import { describe, expect, test } from 'vitest';
import type { Fact, FactBag, Facts } from '../lib/facts/facts.ts';
import { evaluate, type BareFinding } from '../lib/report/evaluate.ts';
import type { Outcome, Signal } from '../lib/signals/define-signal.ts';
import { fields } from '../lib/thresholds/fields.ts';
import { shownNumber } from '../lib/wording/counted.ts';
import { judgingWordsIn } from './judging-words.ts';

/** Facts a signal is asked about, with thresholds other than the defaults where needed. */
export interface Case {
  readonly facts: Partial<Facts>;
  readonly thresholds?: Readonly<Record<string, unknown>>;
  /** The moment it is asked, ISO 8601, where the answer rests on the time that has passed; all other answers are the same at any time. */
  readonly now?: string;
}

/** A numeric threshold: the case exactly at it, and the first one beyond it, one unit away. */
export interface LimitCase {
  readonly at: Case;
  readonly beyond: Case;
  /** The field of the data that holds the measured number. */
  readonly measured: string;
}

export interface SignalCases {
  readonly raised: Case;
  readonly clear: Case;
  /** Left out only where no pull request can be outside of the signal's question. */
  readonly inapplicable?: Case;
  /** Where the signal itself can answer `unavailable`. */
  readonly unavailable?: Case;
  /** By threshold, one for each that is a number. */
  readonly limits: Readonly<Record<string, LimitCase>>;
}

const morning = new Date('2001-02-03T04:05:06Z');
const evening = new Date('2099-12-31T23:59:59Z');

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

const notGiven: Fact<never> = { status: 'unavailable', reason: { message: 'Not given.', nextStep: 'none', retryAt: null } };
const given = <Value>(value: Value | undefined): Fact<Value> => (value === undefined ? notGiven : { status: 'available', value });

function bagOf(facts: Partial<Facts>): FactBag {
  return deepFreeze({
    author: given(facts.author),
    description: given(facts.description),
    branch: given(facts.branch),
    commits: given(facts.commits),
    labels: given(facts.labels),
    files: given(facts.files),
    history: given(facts.history),
    reviews: given(facts.reviews),
    status: given(facts.status),
    conversation: given(facts.conversation),
    linkedIssues: given(facts.linkedIssues),
    checks: given(facts.checks),
    activity: given(facts.activity),
    repository: given(facts.repository),
    community: given(facts.community),
    elsewhere: given(facts.elsewhere),
  });
}

function ask(signal: Signal, { facts, thresholds = {}, now: asked }: Case, now = asked === undefined ? morning : new Date(asked)): BareFinding {
  const { findings, ignored } = evaluate([signal], bagOf(facts), [{ from: 'user', signals: { [signal.id]: thresholds } }], now);
  expect(ignored, `${signal.id} takes the thresholds of this case`).toEqual([]);
  const [finding] = findings;
  if (!finding) throw new Error(`${signal.id} gave no finding.`);
  return finding;
}

const numbersIn = (text: string): Set<string> => new Set(text.match(/\d+(?:,\d{3})*/g));

/**
 * Registers the tests that every signal passes: each outcome with its sentence, the case at each limit, the measured and
 * the allowed number in the sentence, the same answer twice on frozen facts at any time, plain data, and no judging word.
 *
 * @param signal the signal under test
 * @param cases one for each outcome it has, and a pair for each numeric threshold
 */
export function testSignal(signal: Signal, cases: SignalCases): void {
  const outcomes: [Outcome, Case][] = (['raised', 'clear', 'inapplicable', 'unavailable'] as const).flatMap((outcome): [Outcome, Case][] => {
    const one = cases[outcome];
    return one ? [[outcome, one]] : [];
  });
  const all: [string, Case][] = [...outcomes, ...Object.entries(cases.limits).flatMap(([key, { at, beyond }]): [string, Case][] => [[`at ${key}`, at], [`beyond ${key}`, beyond]])];

  describe(signal.id, () => {
    test.each(outcomes)('%s', (outcome, one) => {
      const finding = ask(signal, one);
      expect(finding.outcome).toBe(outcome);
      expect(finding.message).toMatch(/^\S.*[.!?]$/s);
    });

    test.each(all)('%s: the same answer twice, at any time, as plain data', (_, one) => {
      const finding = ask(signal, one);
      expect(ask(signal, one)).toEqual(finding);
      if (one.now === undefined) expect(ask(signal, one, evening)).toEqual(finding);
      else expect([ask(signal, one, morning), ask(signal, one, evening)], 'A case has a "now" only where the answer rests on it.').not.toEqual([finding, finding]);
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    });

    test.each(all)('%s: the sentence states and does not judge', (_, one) => {
      expect(judgingWordsIn(ask(signal, one).message)).toEqual([]);
    });

    test('title, reason, limits and thresholds state and do not judge', () => {
      const texts = [signal.title, signal.why, signal.limits, ...fields(signal).flatMap(({ title, description }) => [title, description])];
      for (const text of texts) expect(judgingWordsIn(text), text).toEqual([]);
      expect(Math.min(signal.why.length, signal.limits.length), 'why and limits say something').toBeGreaterThan(20);
    });

    const numeric = fields(signal).filter(({ schema }) => schema.type === 'integer' || schema.type === 'number');
    test('each numeric threshold has its cases', () => {
      expect(Object.keys(cases.limits).sort(), `Give testSignal a pair under "limits" for each numeric threshold of ${signal.id}.`).toEqual(numeric.map(({ key }) => key).sort());
    });

    test.each(Object.entries(cases.limits))('%s: at the limit not raised, one beyond raised, both numbers in the sentence', (key, { at, beyond, measured }) => {
      const [first, second] = [ask(signal, at), ask(signal, beyond)];
      const allowed = Number(first.thresholds.find((threshold) => threshold.key === key)?.value);
      const [inside, outside] = [Number(first.data[measured]), Number(second.data[measured])];
      expect([first.outcome, second.outcome]).toEqual([first.outcome === 'inapplicable' ? 'inapplicable' : 'clear', 'raised']);
      expect(Math.abs(inside - outside), 'the two cases are one unit apart').toBe(1);
      expect([inside, outside], 'one of the two lies exactly on the limit').toContain(allowed);
      for (const [finding, value] of [[first, inside], [second, outside]] as const) {
        expect(numbersIn(finding.message), finding.message).toContain(shownNumber(value));
        expect(numbersIn(finding.message), finding.message).toContain(shownNumber(allowed));
      }
    });
  });
}
