import { z } from '../schema/zod.ts';
import type { Author, Description, Evidence } from '../facts/facts.ts';
import type { LinkedIssue, Status } from '../facts/process-facts.ts';
import { openedBy, openedBySentence } from '../people/opened-by.ts';
import { readLimit, withoutComments } from '../template/lines.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { sameLogin } from '../people/named-people.ts';
import { dayOf } from '../wording/day.ts';
import { duration } from '../wording/duration.ts';
import { defineSignal } from './define-signal.ts';

const minute = 60_000;

/** What stands against an issue as the need for a change: nothing, its age under the author's own name, its end, or that this is not known. */
type Against = 'nothing' | 'age' | 'closed' | 'unknown';

/** An issue with what is known of it. A type, not an interface: only so it counts as plain JSON data. */
type Weighed = {
  readonly number: number;
  readonly login: string | null;
  readonly createdAt: string;
  readonly own: boolean;
  /** Whole minutes from the issue to the pull request, negative where it came later; null where the pull request's moment is not known. */
  readonly minutes: number | null;
  readonly against: Against;
};

function weigh(issue: LinkedIssue, author: Author, status: Status | undefined, min: number): Weighed {
  const { number, login, createdAt, state } = issue;
  const own = sameLogin(login, author.login);
  const between = status === undefined ? Number.NaN : Date.parse(status.createdAt) - Date.parse(createdAt);
  const minutes = Number.isNaN(between) ? null : Math.floor(between / minute);
  const against = (): Against => {
    // A merge closes the issue, so that it is closed says something only of what is open.
    if (state === 'CLOSED') return status === undefined ? 'unknown' : status.state === 'OPEN' ? 'closed' : 'nothing';
    if (!own) return 'nothing';
    return minutes === null ? 'unknown' : minutes < min ? 'age' : 'nothing';
  };
  return { number, login, createdAt, own, minutes, against: against() };
}

const at = (login: string | null) => (login === null ? 'a deleted account' : `@${login}`);

function evidenceFor({ owner, repository, number, login, state, createdAt, assignees, reactions }: LinkedIssue): Evidence {
  const assigned = assignees.flatMap((one) => (one.login === null ? [] : [`@${one.login}`]));
  const parts = [`${state === 'OPEN' ? 'open' : 'closed'}, opened on ${dayOf(createdAt)} by ${at(login)}`, assigned.length > 0 ? `assigned to ${assigned.join(', ')}` : 'assigned to nobody', counted(reactions, 'reaction')];
  return { kind: 'issue', repository: `${owner}/${repository}`, number, text: '', note: parts.join('; ') };
}

/** `Fixes #12`, in GitHub's own words: https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,3}(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,9}\b/i;

/** The first line of a description that would close an issue, outside of comments, where GitHub made no link of it. */
function unlinked(description: Description | undefined): Evidence[] {
  const lines = withoutComments(description?.markdown.slice(0, readLimit) ?? '').split('\n');
  const line = lines.findIndex((text) => closing.test(text.slice(0, 1_000)));
  const found = closing.exec(lines[line]?.slice(0, 1_000) ?? '')?.[0];
  return found === undefined ? [] : [{ kind: 'description', line: line + 1, text: found, note: 'GitHub keeps no link for it' }];
}

const limit = (min: number) => `raised below ${counted(min, 'minute')} where the author opened it`;

/** `#12 by @noor, April 1, 2026, 30 days before the pull request`. */
function issueWords({ number, login, createdAt, minutes }: Weighed): string {
  // Below some days the minutes are what the threshold is about.
  const passed = (value: number) => (value < 3 * 24 * 60 ? counted(value, 'minute') : duration(value * minute));
  const when = minutes === null ? '' : minutes < 0 ? `, ${passed(-minutes)} after the pull request` : `, ${passed(minutes)} before the pull request`;
  return `#${number} by ${at(login)}, ${dayOf(createdAt)}${when}`;
}

export const need = defineSignal({
  id: 'need',
  group: 'process',
  title: 'Linked issue',
  why: 'An issue by somebody else, older than the change, shows that the need was there and lets people agree before the work is done. Many projects ask for one first.',
  limits: 'Many changes need no issue: small repairs, documentation, a maintainer’s own work. Only links that GitHub keeps are counted; a need agreed on elsewhere, in a chat or another tracker, is not seen. The 60 minutes are a choice of ours.',
  needs: ['linkedIssues', 'author'],
  wants: ['status', 'description'],
  thresholds: z.strictObject({
    minIssueAgeMinutes: z.int().min(0).default(60).meta({ title: 'Age of the issue', description: 'Raised when the author opened the issue fewer minutes than this before the pull request.' }),
  }),
  evaluate({ linkedIssues: { issues, total }, author, status, description }, { minIssueAgeMinutes }) {
    const opened = openedBy(author, { status });
    if (opened && opened.kind !== 'deleted' && opened.kind !== 'mannequin') return { outcome: 'inapplicable', data: { because: openedBySentence(opened) } };
    const linked = Math.max(total, issues.length);
    const named = unlinked(description);
    if (linked === 0) return { outcome: 'raised', data: { linked, named: named.length > 0, issue: null, minutes: null, minIssueAgeMinutes }, evidence: named };
    const weighed = issues.map((issue) => weigh(issue, author, status, minIssueAgeMinutes));
    const issue = weighed.find(({ against }) => against === 'nothing') ?? weighed.find(({ against }) => against === 'unknown') ?? weighed[0] ?? null;
    const data = { linked, named: false, issue, minutes: issue?.minutes ?? null, minIssueAgeMinutes };
    const evidence = issues.map(evidenceFor);
    if (issue?.against === 'nothing') return { outcome: 'clear', data, evidence };
    // One of those that were not read may be enough.
    if (issue === null || issue.against === 'unknown' || issues.length < linked) return { outcome: 'unavailable', data, evidence };
    return { outcome: 'raised', data, evidence };
  },
  messages: {
    raised: ({ issue, linked, named, minIssueAgeMinutes }) => {
      if (issue === null) return `No issue is linked: 0 of at least 1.${named ? ' The description names one, and GitHub keeps no link for it.' : ''}`;
      const first = linked === 1 ? 'The linked issue' : `None of the ${shownNumber(linked)} linked issues counts: the first`;
      return issue.against === 'closed' ? `${first} is closed: ${issueWords(issue)}.` : `${first} is the author’s own: ${issueWords(issue)}; ${limit(minIssueAgeMinutes)}.`;
    },
    clear: ({ issue, linked, minIssueAgeMinutes }) =>
      `${counted(linked, 'linked issue')}${issue ? `: ${issueWords(issue)}${issue.own ? `, the author’s own; ${limit(minIssueAgeMinutes)}` : ''}` : ''}.`,
    inapplicable: ({ because }) => because,
    unavailable: ({ issue, linked }) =>
      issue?.against === 'unknown' ? `${counted(linked, 'linked issue')}; not known when the pull request was opened, or whether it is still open.` : `Not known in whole: not all of ${counted(linked, 'linked issue')} were read.`,
  },
});
