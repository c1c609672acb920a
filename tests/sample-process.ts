import type { Account, Opinion } from '../lib/facts/facts.ts';
import type { Check, Checks, ClosingPull, Conversation, ConversationEvent, LinkedIssue, LinkedIssues, Status } from '../lib/facts/process-facts.ts';

/** Builders of the facts about the process. People, repositories and texts are invented. */

export const samplePerson = (login: string): Account => ({ login, kind: 'user' });
export const sampleApp = (login: string): Account => ({ login, kind: 'bot' });
const accountOf = (who: string | Account): Account => (typeof who === 'string' ? samplePerson(who) : who);

/** An open pull request of May 1, 2026. */
export const sampleStatus = (more: Partial<Status> = {}): Status => ({ state: 'OPEN', isDraft: false, createdAt: '2026-05-01T10:00:00Z', assignees: [], ...more });

/** A review of a day of May 2026, at noon. */
export const reviewed = (day: number, who: string | Account, opinion: Opinion = 'changes-requested'): ConversationEvent => ({ by: accountOf(who), at: mayDay(day), kind: 'review', opinion });
/** Something else that happened on a day of May 2026, at noon. */
export const happened = (day: number, who: string | Account, kind: Exclude<ConversationEvent['kind'], 'review'>): ConversationEvent => ({ by: accountOf(who), at: mayDay(day), kind });
/** Noon of a day of May 2026, ISO 8601. */
export const mayDay = (day: number): string => new Date(Date.UTC(2026, 4, day, 12)).toISOString();

export const sampleConversation = (events: readonly ConversationEvent[], unread = 0): Conversation => ({ events, unread });

export const sampleCheck = (name: string, result: Check['result'] = 'success', isRequired: boolean | null = null): Check => ({ name, result, isRequired });
/** The checks of a head commit that merges; GitHub's sum follows from them. */
export function sampleChecks(checks: readonly Check[], more: Partial<Checks> = {}): Checks {
  const has = (result: Check['result']) => checks.some((check) => check.result === result);
  const rollup = has('failure') ? 'failure' : has('pending') ? 'pending' : checks.length > 0 ? 'success' : null;
  return { rollup, conflicts: false, runs: { checks, total: checks.length }, ...more };
}

/** An issue that somebody else opened a month before the sample pull request. */
export const sampleIssue = (more: Partial<LinkedIssue> = {}): LinkedIssue => ({
  owner: 'lantern-labs', repository: 'gridwork', number: 12, login: 'noor', kind: 'user', state: 'OPEN', createdAt: '2026-04-01T10:00:00Z', assignees: [], reactions: 0, pulls: [], ...more,
});
export const sampleIssues = (issues: readonly LinkedIssue[], total = issues.length): LinkedIssues => ({ issues, total });
export const sampleClosingPull = (number: number, more: Partial<ClosingPull> = {}): ClosingPull => ({
  owner: 'lantern-labs', repository: 'gridwork', number, login: 'lars', kind: 'user', state: 'OPEN', createdAt: '2026-04-20T10:00:00Z', ...more,
});
