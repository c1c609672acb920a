import { timeLine, type TimeLine } from '../conversation/time-line.ts';
import type { FactBag, PullReference, Reason } from '../facts/facts.ts';
import { signals } from '../signals/index.ts';
import type { IgnoredValue, Layer } from '../thresholds/resolve.ts';
import { evaluate, type BareFinding } from './evaluate.ts';
import { linkAll } from './link.ts';
import type { Report } from './report.ts';
import { factBag, type State } from './state.ts';

/** Settings in force for one repository: the layers, weakest first, and what of the committed file was not taken. */
export interface Settings {
  readonly layers: readonly Layer[];
  readonly ignored: readonly IgnoredValue[];
}

/** Where nothing can be read, the defaults hold. */
export const noSettings: Settings = { layers: [], ignored: [] };

/** What a token would add, said once for all signals that wait for one. */
function tokenNotice(findings: readonly BareFinding[]): Reason[] {
  const waiting = findings.filter(({ pending, reason }) => !pending && reason?.nextStep === 'add-token').map(({ title }) => title);
  return waiting.length === 0 ? [] : [{ message: `A token without any scope would add: ${waiting.join(', ')}.`, nextStep: 'add-token', retryAt: null }];
}

/** The reasons behind whatever is missing, each sentence once. */
function notices({ problems }: State, storage: Reason | null, findings: readonly BareFinding[]): Reason[] {
  const all = [...Object.values(problems), ...(storage ? [storage] : [])];
  const token = all.some(({ nextStep }) => nextStep === 'add-token') ? [] : tokenNotice(findings);
  return [...new Map([...all, ...token].map((reason) => [reason.message, reason])).values()];
}

function conversationOf({ conversation, author, status }: FactBag, now: Date): TimeLine | null {
  if (conversation.status !== 'available' || author.status !== 'available' || status.status !== 'available') return null;
  return timeLine(conversation.value, author.value, status.value, now);
}

/**
 * The report of a state under the settings in force. Pure and synchronous, so a changed threshold shows at once.
 *
 * @param storage why nothing is remembered, or null where the browser stores
 */
export function makeReport(reference: PullReference, state: State, settings: Settings, storage: Reason | null, now: Date): Report {
  const facts = factBag(state);
  const { findings, off, ignored } = evaluate(signals, facts, settings.layers, now);
  return {
    reference,
    author: (state.pull?.facts.author ?? state.page.author)?.login ?? null,
    findings: findings.map((finding) => ({ ...finding, evidence: linkAll(reference, finding.evidence) })),
    conversation: conversationOf(facts, now),
    off,
    ignored: [...settings.ignored, ...ignored],
    notices: notices(state, storage, findings),
    checkedAt: state.pull?.checkedAt ?? null,
    budget: state.budget,
    complete: state.pending.size === 0,
  };
}
