import { z } from 'zod';
import { evaluate } from '../../lib/report/evaluate.ts';
import { signals } from '../../lib/signals/index.ts';
import { factsOf } from '../github/facts.ts';
import { recordedPull, type RecordedPull } from '../github/recorded-pull.ts';

/** Where a recording has no date of its own. */
const noDate = new Date('2026-01-01T00:00:00Z');

function momentOf(pull: RecordedPull): Date {
  const moment = new Date(pull.askedAt ?? pull.createdAt ?? Number.NaN);
  return Number.isNaN(moment.getTime()) ? noDate : moment;
}

/** What every signal answers about a recorded pull request, with its defaults, at the moment that it names, or else when it was opened. */
export function findingsOf(pull: RecordedPull) {
  return evaluate(signals, factsOf(pull), [], momentOf(pull)).findings;
}

/**
 * One recorded pull request as JSON, answered by every signal that can answer.
 *
 * @param line a line of a recording; throws with the reason where it is none
 */
export function evaluatePull(line: string) {
  const read = recordedPull.safeParse(JSON.parse(line));
  if (!read.success) throw new Error(z.prettifyError(read.error).replaceAll(/\s*\n\s*/g, ' '));
  const findings = findingsOf(read.data)
    .filter(({ outcome }) => outcome !== 'unavailable')
    .map(({ signal, outcome, message, data, evidence }) => ({ signal, outcome, message, data, evidence }));
  return { repository: read.data.repository, number: read.data.number, findings };
}
