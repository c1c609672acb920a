import { z } from '../schema/zod.ts';
import type { Author, Evidence } from '../facts/facts.ts';
import type { Activity } from '../facts/person-facts.ts';
import { dayOf } from '../wording/day.ts';
import { sameLogin } from '../people/named-people.ts';
import { authorEvidence, openedBy, openedBySentence } from '../people/opened-by.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

/** The days that `activity.recent` looks back: gh-profiler's, as the default number of pull requests is. */
const days = 21;

/** A type, not an interface: only so it counts as plain JSON data. */
type Counts = {
  /** Pull requests and repositories, the author's own repositories left out. */
  readonly pulls: number;
  readonly repositories: number;
  /** Pull requests in the author's own repositories. */
  readonly own: number;
  /** GitHub has others that were not read, so that every count is the least. */
  readonly partial: boolean;
  readonly total: number;
  readonly first: string;
  readonly last: string;
  readonly maxPulls: number;
  readonly maxRepositories: number;
};

function count(login: string | null, { pulls, total }: Activity['recent']): Omit<Counts, 'maxPulls' | 'maxRepositories'> {
  const elsewhere = pulls.filter(({ repository }) => !sameLogin(repository.split('/')[0] ?? '', login));
  const dates = elsewhere.map(({ createdAt }) => createdAt).toSorted();
  return {
    pulls: elsewhere.length,
    repositories: new Set(elsewhere.map(({ repository }) => repository.toLowerCase())).size,
    own: pulls.length - elsewhere.length,
    partial: total > pulls.length,
    total,
    first: dayOf(dates[0] ?? null),
    last: dayOf(dates.at(-1) ?? null),
  };
}

function evidenceFor(author: Author, { pulls }: Activity['recent']): Evidence[] {
  const { login } = author;
  const first = pulls.map(({ createdAt }) => createdAt.slice(0, 10)).toSorted()[0];
  if (login === null || first === undefined || !/^\d{4}-\d\d-\d\d$/.test(first)) return authorEvidence(author);
  const states = (['OPEN', 'MERGED', 'CLOSED'] as const).map((state) => `${shownNumber(pulls.filter((pull) => pull.state === state).length)} ${state.toLowerCase()}`);
  const query = `is:pr author:${/^[\w-]+$/.test(login) ? login : JSON.stringify(login)} created:>=${first}`;
  return [{ kind: 'search', everywhere: true, query, text: 'their pull requests of these days', note: states.join(', ') }];
}

const dates = ({ first, last }: Counts) => (first === '' ? '' : first === last ? `, all on ${first}` : `, the first on ${first}, the last on ${last}`);
const limit = ({ maxPulls, maxRepositories }: Counts) => `raised from ${shownNumber(maxPulls)} over ${shownNumber(maxRepositories)} on`;
const own = (data: Counts) => (data.own > 0 ? ` ${counted(data.own, 'pull request')} in their own repositories ${data.own === 1 ? 'is' : 'are'} not counted.` : '');
const opened = (data: Counts) =>
  `${data.partial ? 'At least ' : ''}${counted(data.pulls, 'pull request')} opened in ${days} days over ${counted(data.repositories, 'repository', 'repositories')}${dates(data)}; ${limit(data)}.${own(data)}`;

export const recentSpread = defineSignal({
  id: 'recent-spread',
  group: 'contributor',
  title: 'Pull requests of these weeks',
  why: 'Somebody who opens many pull requests in many repositories at once has little time for the questions that each brings. Tools that maintainers use look at 10 pull requests in 21 days (gh-profiler); the number of repositories is our own choice.',
  limits: 'It also fits Hacktoberfest, release work and bots you know. Counted are public pull requests that GitHub’s search finds; the author’s own repositories are left out. It says nothing about any one of them.',
  needs: ['author'],
  wants: ['activity', 'status', 'commits'],
  thresholds: z.strictObject({
    maxPulls: z.int().min(1).max(100).default(10).meta({ title: 'Pull requests', description: 'Raised from this many in 21 days on, if they are spread over as many repositories as set below.' }),
    maxRepositories: z.int().min(1).max(100).default(5).meta({ title: 'Repositories', description: 'Raised from this many repositories on, if there are as many pull requests as set above.' }),
  }),
  evaluate({ author, activity, status, commits }, { maxPulls, maxRepositories }) {
    const machine = openedBy(author, { status, commits });
    if (machine) return { outcome: 'inapplicable', data: { machine } };
    if (!activity) return { outcome: 'unavailable', data: { counts: null } };
    const data: Counts = { ...count(author.login, activity.recent), maxPulls, maxRepositories };
    const evidence = evidenceFor(author, activity.recent);
    if (data.pulls >= maxPulls && data.repositories >= maxRepositories) return { outcome: 'raised', data, evidence };
    // What was not read may be spread over any repositories.
    return data.partial ? { outcome: 'unavailable', data: { counts: data }, evidence } : { outcome: 'clear', data, evidence };
  },
  messages: {
    raised: (data) => `${opened(data)} This also fits Hacktoberfest, release work and bots you know.`,
    clear: (data) => opened(data),
    inapplicable: ({ machine }) => openedBySentence(machine),
    unavailable: ({ counts }) => (counts ? `${opened(counts)} GitHub has ${shownNumber(counts.total)}; the others were not read.` : 'Not known what the author opened lately.'),
  },
});
