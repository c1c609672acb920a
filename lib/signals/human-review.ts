import { z } from '../schema/zod.ts';
import { isNamedAfter, voiceOf } from '../conversation/voice.ts';
import { machineAccount, type MachineAccount } from '../disclosure/machine-account.ts';
import type { Author, Branch, Evidence, Opinion, Review } from '../facts/facts.ts';
import { sameLogin } from '../people/named-people.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { dayOf } from '../wording/day.ts';
import { defineSignal } from './define-signal.ts';

/** Whose words a review holds. `unclear`: deleted and imported accounts, of which GitHub no longer says what they were. */
type Voice = 'person' | 'machine' | 'own' | 'unclear';

interface Heard extends Review {
  readonly voice: Voice;
  readonly machine: MachineAccount | null;
}

/** A type, not an interface: only so it counts as plain JSON data. */
type Counts = {
  /** Approvals that stand, by voice. */
  readonly people: number;
  readonly machines: number;
  readonly own: number;
  readonly unclear: number;
  /** Accounts that reviewed, the author's left out. */
  readonly reviewers: number;
  /** Of these, by voice; accounts named after the author count as machines, unclear ones as neither. */
  readonly reviewedBy: { readonly people: number; readonly machines: number };
  readonly minHumanApprovals: number;
};

function hear(review: Review, author: Author): Heard {
  const { login, kind } = review;
  const voice = voiceOf(review, author);
  const machine = login === null || voice === 'unclear' ? null : machineAccount(login, kind === 'bot');
  return { ...review, voice: voice === 'author' || (login !== null && voice !== 'unclear' && isNamedAfter(login, author.login)) ? 'own' : voice, machine };
}

const machineKinds = { agent: 'coding agent', 'llm-reviewer': 'LLM reviewer', automation: 'automation', 'unknown-bot': 'unknown bot' } as const;
const said: Readonly<Record<Opinion, string>> = { approved: 'approved', 'changes-requested': 'asked for changes', commented: 'commented', dismissed: 'dismissed' };
const order: readonly Opinion[] = ['approved', 'changes-requested', 'commented', 'dismissed'];

function commitOf(oid: string | null, head: string | null | undefined): string {
  if (oid === null) return '';
  if (!head) return `, commit ${oid.slice(0, 7)}`;
  return oid === head ? ', the newest commit' : `, commit ${oid.slice(0, 7)}; the newest is ${head.slice(0, 7)}`;
}

/** Approvals first, people before machines; deleted accounts have no place to link to. */
function evidenceFor(heard: readonly Heard[], branch: Branch | undefined): Evidence[] {
  const rank = ({ opinion, voice }: Heard) => 2 * order.indexOf(opinion) + (voice === 'person' ? 0 : 1);
  return heard.toSorted((one, other) => rank(one) - rank(other)).flatMap(({ login, kind, voice, machine, opinion, submittedAt, oid }): Evidence[] => {
    if (login === null) return [];
    const who = voice === 'own' ? 'named after the author, ' : machine ? `${machineKinds[machine.kind]}, ` : '';
    return [{ kind: 'account', login, app: kind === 'bot', note: `${who}${said[opinion]}${submittedAt === null ? '' : ` on ${dayOf(submittedAt)}`}${commitOf(oid, branch?.headOid)}` }];
  });
}

/** `3 approvals: 1 by a person, 2 by machine voices`. The people's count stands even where it is 0. */
function counts({ people, machines, own, unclear }: Counts): string {
  const by = (count: number, one: string, more: string) => (count === 0 ? [] : [`${shownNumber(count)} by ${count === 1 ? one : more}`]);
  const parts = [
    `${shownNumber(people)} by ${people === 1 ? 'a person' : 'people'}`,
    ...by(machines, 'a machine voice', 'machine voices'),
    ...by(own, 'an account named after the author', 'accounts named after the author'),
    ...by(unclear, 'an account that was deleted or imported', 'accounts that were deleted or imported'),
  ];
  return `${counted(people + machines + own + unclear, 'approval')}: ${parts.join(', ')}`;
}

const limit = ({ minHumanApprovals }: Counts) => `raised below ${shownNumber(minHumanApprovals)} by ${minHumanApprovals === 1 ? 'a person' : 'people'}`;

export const humanReview = defineSignal({
  id: 'human-review',
  group: 'process',
  title: 'Approvals by people',
  why: 'GitHub counts the approvals of programs and of people together. Of the review comments that LLM reviewers wrote 0.9 to 19.2 % led to a change, of those that people wrote 60 % (arXiv 2508.18771).',
  limits:
    'Those rates are about comments, not approvals. Apps are known by GitHub’s own mark and other machine voices by an exact list, so a program under a person’s account counts as a person. People without write access count as well. How closely somebody looked is not known. No approval yet is how every pull request begins, so that raises nothing.',
  needs: ['author', 'reviews'],
  wants: ['branch'],
  thresholds: z.strictObject({
    minHumanApprovals: z.int().min(1).default(1).meta({ title: 'Approvals by people', description: 'Raised when there are approvals, and fewer of them than this are by people.' }),
  }),
  evaluate({ author, reviews: { reviews, unread }, branch }, { minHumanApprovals }) {
    const isAuthor = ({ login }: Review) => sameLogin(login, author.login);
    // Authors who answer in a thread are reviewers to GitHub, and not to anybody else.
    const heard = reviews.filter((review) => review.opinion !== 'commented' || !isAuthor(review)).map((review) => hear(review, author));
    const approvals = heard.filter(({ opinion }) => opinion === 'approved');
    const count = (voice: Voice, among: readonly Heard[] = approvals) => among.filter((each) => each.voice === voice).length;
    const data: Counts = { people: count('person'), machines: count('machine'), own: count('own'), unclear: count('unclear'), reviewers: heard.length, reviewedBy: { people: count('person', heard), machines: count('machine', heard) + count('own', heard) }, minHumanApprovals };
    const evidence = evidenceFor(heard, branch);
    if (data.people >= minHumanApprovals) return { outcome: 'clear', data, evidence };
    if (unread > 0) return { outcome: 'unavailable', data: { unread } };
    if (approvals.length === 0) return { outcome: 'inapplicable', data, evidence };
    // What may have been a person's approval is not called a machine's.
    return { outcome: data.people + data.unclear < minHumanApprovals ? 'raised' : 'clear', data, evidence };
  },
  messages: {
    raised: (data) => `${counts(data)}; ${limit(data)}.`,
    clear: (data) => `${counts(data)}; ${limit(data)}.`,
    inapplicable: ({ reviewers }) => (reviewers === 0 ? 'No review yet.' : `No approval yet; ${counted(reviewers, 'account')} reviewed.`),
    unavailable: ({ unread }) => `Not known: what ${counted(unread, 'account')} said was not read.`,
  },
});
