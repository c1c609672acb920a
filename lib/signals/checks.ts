import { z } from '../schema/zod.ts';
import type { Evidence } from '../facts/facts.ts';
import type { Check, Checks } from '../facts/process-facts.ts';
import { nameMatcher } from '../files/name-patterns.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { quotedFew } from '../wording/quoted.ts';
import { defineSignal } from './define-signal.ts';

/** Why what is known does not suffice: some still run, it is not known which one the sum speaks of, not all were read, or GitHub has not worked out the conflicts. */
type Gap = 'running' | 'which' | 'unread' | 'conflicts';

/** A type, not an interface: only so it counts as plain JSON data. */
type Read = {
  /** True where a check that counts did not end well, by name or by GitHub's sum. */
  readonly broken: boolean;
  /** Their names; empty where only the sum is known. */
  readonly names: readonly string[];
  readonly running: number;
  readonly ignored: number;
  /** How many checks there are, the ignored ones left out; null where only their sum is known. */
  readonly total: number | null;
  readonly conflicts: boolean | null;
  readonly gap: Gap | null;
};

/** A check and the pattern that leaves it out, if any. */
interface Judged {
  readonly check: Check;
  readonly because: string | null;
}

/** GitHub's own words for a check that ended in any way but well: "Some checks were not successful". */
const results: Readonly<Record<Check['result'], string>> = { failure: 'not successful', pending: 'still running', neutral: 'neutral, skipped or cancelled', success: 'successful' };
const order: readonly Check['result'][] = ['failure', 'pending', 'neutral', 'success'];
const rank = ({ check: { result, isRequired } }: Judged) => order.indexOf(result) * 2 + (isRequired ? 0 : 1);

function evidenceFor({ check: { name, result, isRequired }, because }: Judged): Evidence {
  return { kind: 'check', text: name, note: [results[result], ...(isRequired ? ['required'] : []), ...(because === null ? [] : [`ignored: ${because}`])].join(', ') };
}

/**
 * What the checks say once the ignored ones are left out. GitHub's sum counts those too, so it decides only where none of
 * them can have made it what it is.
 */
function read({ rollup, conflicts, runs }: Checks, judged: readonly Judged[], ignoring: boolean, ended: boolean): Read {
  const counting = judged.filter(({ because }) => because === null).map(({ check }) => check);
  const left = judged.filter(({ because }) => because !== null).map(({ check }) => check.result);
  const names = counting.filter(({ result }) => result === 'failure').map(({ name }) => name);
  const running = counting.filter(({ result }) => result === 'pending').length;
  const unread = runs === null ? 0 : Math.max(0, runs.total - runs.checks.length);
  const all = runs !== null && unread === 0;
  // A cancelled check, which GitHub lists as neutral here, makes the sum unsuccessful too.
  const explained = { failure: left.includes('failure') || left.includes('neutral') || (ignoring && !all), pending: left.includes('pending') && all };
  const broken = names.length > 0 || (rollup === 'failure' && !explained.failure);
  const gap = (): Gap | null => {
    if (rollup === 'failure' && !broken && !all) return 'which';
    if (running > 0 || (rollup === 'pending' && !explained.pending)) return 'running';
    if (unread > 0 && rollup !== 'success') return 'unread';
    // GitHub stops working it out once a pull request is merged or closed.
    return conflicts === null && !ended ? 'conflicts' : null;
  };
  return { broken, names, running, ignored: left.length, total: runs === null ? null : runs.total - left.length, conflicts, gap: gap() };
}

/** `2 of 14 checks were not successful: “lint” and “test”`. */
function brokenWords({ names, total }: Read): string {
  if (names.length === 0) return 'GitHub’s sum of the checks: not successful';
  const of = total === null ? '' : ` of ${shownNumber(total)}`;
  return `${shownNumber(names.length)}${of} ${names.length === 1 && total === 1 ? 'check was' : 'checks were'} not successful: ${quotedFew(names)}`;
}

const ignoredWords = ({ ignored }: Read) => (ignored === 0 ? '' : ` Ignored: ${counted(ignored, 'check')}.`);
const runningWords = ({ running }: Read) => `${running > 0 ? counted(running, 'check') : 'checks'} still running`;
const noConflict = ({ conflicts }: Read) => (conflicts === false ? '; the branch does not conflict' : '');
const limit = 'Raised from 1 check or a conflict.';

export const checks = defineSignal({
  id: 'checks',
  group: 'process',
  title: 'Checks',
  why: 'A check that did not pass, or a conflict, is something the author can act on before a person reads; maintainers look there first. It is one of the few factors that matter among 95 in 3.35 million pull requests (arXiv 2105.13970).',
  limits: 'It may be the repository’s own flake, or have been so before this change. That all passed says what the checks check, and no more.',
  needs: ['checks'],
  wants: ['status'],
  thresholds: z.strictObject({
    ignoreChecks: z.array(z.string().min(1).max(200)).max(100).default([]).meta({ title: 'Ignored checks', description: 'Names of checks that do not count; * stands for anything in a name.' }),
  }),
  evaluate({ checks: facts, status }, { ignoreChecks }) {
    const ignoredBy = nameMatcher(ignoreChecks);
    const judged = (facts.runs?.checks ?? []).map((check): Judged => ({ check, because: ignoredBy(check.name) })).toSorted((one, other) => rank(one) - rank(other));
    const data = read(facts, judged, ignoreChecks.length > 0, status !== undefined && status.state !== 'OPEN');
    const evidence = judged.map(evidenceFor);
    if (data.broken || data.conflicts === true) return { outcome: 'raised', data, evidence };
    const none = facts.rollup === null && data.total === null;
    if (none || data.total === 0) return { outcome: 'inapplicable', data, evidence };
    return { outcome: data.gap === null ? 'clear' : 'unavailable', data, evidence };
  },
  messages: {
    raised: (data) => {
      const first = data.broken ? brokenWords(data) : 'The branch conflicts with its base';
      const more = [...(data.broken && data.conflicts ? ['the branch conflicts with its base'] : []), ...(data.running > 0 ? [runningWords(data)] : [])];
      return `${[first, ...more].join('; ')}. ${limit}${ignoredWords(data)}`;
    },
    clear: (data) => {
      const passed = data.total === null ? 'GitHub’s sum of the checks: successful' : `0 of ${counted(data.total, 'check')} not successful`;
      return `${passed}${noConflict(data)}. ${limit}${ignoredWords(data)}`;
    },
    inapplicable: (data) => `${data.ignored > 0 ? 'No check that counts' : 'No check ran on the newest commit'}${noConflict(data)}.${ignoredWords(data)}`,
    unavailable: (data) => {
      if (data.gap === 'which') return 'GitHub’s sum of the checks is not successful; which of them is not known, so it may be one that is ignored.';
      if (data.gap === 'running') return `Not known until they end: ${runningWords(data)}.${ignoredWords(data)}`;
      if (data.gap === 'unread') return `Not known in whole: not all of the ${data.total === null ? '' : `${shownNumber(data.total)} `}checks were read.${ignoredWords(data)}`;
      return `No check is unsuccessful; whether the branch conflicts GitHub has not worked out yet.${ignoredWords(data)}`;
    },
  },
});
