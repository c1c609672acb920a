import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../evaluate/pulls.ts';
import { peopleFile, processFile, pullsAboutPeople } from '../fixtures/people.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { signals } from '../../lib/signals/index.ts';
import { readRecordedPulls, type RecordedPull } from '../github/recorded-pull.ts';
import { judgingWordsIn } from '../judging-words.ts';
import listed from './outcomes.json' with { type: 'json' };

/** Small pulls of the matrix itself, and those the demo serves. */
const recordings = [path.join(import.meta.dirname, 'pulls.jsonl'), path.join(import.meta.dirname, '../fixtures/pulls.jsonl'), peopleFile, processFile].filter(existsSync);

function pullsOf(file: string): RecordedPull[] {
  const { pulls, broken } = readRecordedPulls(readFileSync(file, 'utf8'));
  expect(broken, file).toEqual([]);
  return pulls;
}

const pulls = new Map(recordings.flatMap(pullsOf).map((pull) => [`${pull.repository}#${pull.number}`, pull]));
const expected: Readonly<Record<string, readonly string[]>> = listed;

describe('what is not listed is not raised', () => {
  test.each([...pulls])('%s', (name, pull) => {
    const raised = findingsOf(pull).filter(({ outcome }) => outcome === 'raised');
    const wanted = expected[name] ?? [];
    for (const { signal, message } of raised) {
      expect(wanted, `${signal} is raised on ${name}: "${message}"\nIf that is right, add "${signal}" to "${name}" in tests/matrix/outcomes.json; if not, ${signal} is raised too easily.`).toContain(signal);
    }
    for (const signal of wanted) {
      expect(raised.map((finding) => finding.signal), `tests/matrix/outcomes.json lists ${signal} for ${name}, and it is not raised. Take it out of the list if that is right.`).toContain(signal);
    }
  });
});

test.each([...pulls])('%s: no finding judges, and each is plain JSON', (_, pull) => {
  const findings = findingsOf(pull);
  expect(findings.flatMap(({ message, title, why, limits }) => [message, title, why, limits].flatMap(judgingWordsIn))).toEqual([]);
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
});

test('the demo shows every outcome of every signal, as far as a recording can', () => {
  const shown = [...ourRecordedPulls(), ...pullsAboutPeople()].flatMap((pull) => findingsOf(pull).map(({ signal, outcome }) => `${signal} ${outcome}`));
  const wanted = signals.flatMap(({ id, messages }) => (['raised', 'clear', 'inapplicable'] as const).flatMap((outcome) => (messages[outcome] ? [`${id} ${outcome}`] : [])));
  expect(wanted.filter((each) => !shown.includes(each))).toEqual([]);
});

test('each signal is raised and is clear somewhere in the matrix', () => {
  const seen = new Map<string, Set<string>>();
  for (const pull of pulls.values()) {
    for (const { signal, outcome } of findingsOf(pull)) seen.set(signal, (seen.get(signal) ?? new Set()).add(outcome));
  }
  for (const [signal, outcomes] of seen) {
    expect([...outcomes], `Add a pull to tests/matrix/pulls.jsonl on which ${signal} is raised, and one on which it is clear.`).toEqual(expect.arrayContaining(['raised', 'clear']));
  }
});
