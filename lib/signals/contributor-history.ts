import { z } from '../schema/zod.ts';
import type { Association, Author, Evidence, Files } from '../facts/facts.ts';
import type { Activity } from '../facts/person-facts.ts';
import { monthOf } from '../wording/day.ts';
import { authorEvidence, openedBy, openedBySentence } from '../people/opened-by.ts';
import { partsOf } from '../people/parts.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

/** From this many decided pull requests on a ratio says something: 1 of 1 is never shown as 100 %. Own choice. */
const minForRatio = 5;
/** Parts of the tree that a sentence names; the rest is counted. */
const mostParts = 3;

/** A type, not an interface: only so it counts as plain JSON data. */
type Counts = {
  readonly merged: number;
  readonly closed: number | null;
  readonly open: number | null;
  readonly firstMergedAt: string | null;
  readonly lastMergedAt: string | null;
  /** Null where not asked for. */
  readonly reviewedHere: number | null;
  readonly issuesHere: number | null;
  /** When the account was made; shown beside the account as evidence, and compared with nothing. */
  readonly since: string | null;
  /** Parts of the tree that this change touches; null where it is not known what was touched before. */
  readonly parts: { readonly before: readonly string[]; readonly others: readonly string[] } | null;
  readonly association: Association | null;
  readonly minMergedHere: number;
};

/** GitHub's associations as words: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const insiders: Readonly<Partial<Record<Association, string>>> = { MEMBER: 'a member', COLLABORATOR: 'a collaborator' };
/** Those that say that nothing of the author was merged or committed here. */
const starts: ReadonlySet<Association> = new Set<Association>(['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE']);

function dates({ merged, firstMergedAt, lastMergedAt }: Counts): string {
  const [first, last] = [merged > 1 ? monthOf(firstMergedAt) : '', monthOf(lastMergedAt)];
  if (first !== '' && first === last) return `, all in ${first}`;
  return `${first === '' ? '' : `, first in ${first}`}${last === '' ? '' : `, last in ${last}`}`;
}

/** `, 12 reviews of others’ pull requests and 3 issues here`; nothing where both are none or not known. */
function besides({ reviewedHere, issuesHere }: Counts): string {
  const parts = [reviewedHere ? `reviewed ${counted(reviewedHere, 'pull request')} of others` : '', issuesHere ? `opened ${counted(issuesHere, 'issue')}` : ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : `, ${parts.join(' and ')} here`;
}

/** `3 merged of 4 here, first in March 2024, last in May 2026`. What is not known is not counted as none. */
function counts(data: Counts): string {
  const { merged, closed, open } = data;
  const decided = closed === null ? null : merged + closed;
  const of = decided === null || decided === 0 ? '' : ` of ${shownNumber(decided)}`;
  const ratio = decided !== null && decided >= minForRatio ? ` (${Math.round((100 * merged) / decided)} %)` : '';
  return `${shownNumber(merged)} merged${of} here${ratio}${dates(data)}${open ? `, ${shownNumber(open)} open` : ''}${besides(data)}`;
}

/** Only where the counts say so: GitHub's label of a first contribution means no commit here, whatever was opened or refused. */
const isFirst = ({ merged, closed, open }: Counts) => merged === 0 && closed === 0 && open === 0;

const firstSentence = (data: Counts) => `First pull request here: how every contributor starts. ${shownNumber(data.merged)} merged before${besides(data)}; ${limit(data)}.`;

/** GitHub's own word where it and the counts say different things, so that neither is contradicted in silence. */
function githubSays({ merged, minMergedHere, association }: Counts): string {
  const insider = association === null ? undefined : insiders[association];
  if (insider !== undefined && merged < minMergedHere) return ` GitHub lists the author as ${insider} here.`;
  if (merged === 0 && association === 'CONTRIBUTOR') return ' GitHub lists the author as a contributor, which counts commits as well.';
  if (merged > 0 && association !== null && starts.has(association)) return ' GitHub does not list the author as a contributor.';
  return '';
}

function list(parts: readonly string[]): string {
  const rest = parts.length - mostParts;
  return `${parts.slice(0, mostParts).join(', ')}${rest > 0 ? ` and ${counted(rest, 'part')} besides` : ''}`;
}

/** `Merged changes of the author touched 1 of 2 parts of this change: src/grid; not docs.` Nothing for who has merged nothing. */
function treeSays({ merged, parts }: Counts): string {
  if (merged === 0 || parts === null) return '';
  const { before, others } = parts;
  const all = before.length + others.length;
  if (all === 0) return '';
  const where = before.length === 0 ? ` (${list(others)})` : `: ${list(before)}${others.length === 0 ? '' : `; not ${list(others)}`}`;
  return ` Merged changes of the author touched ${shownNumber(before.length)} of ${counted(all, 'part')} of this change${where}.`;
}

const limit = ({ minMergedHere, association }: Counts) =>
  `raised below ${shownNumber(minMergedHere)} merged${association !== null && insiders[association] !== undefined ? ', members apart' : ''}`;

const sentence = (data: Counts) => (isFirst(data) ? `${firstSentence(data)}${githubSays(data)}` : `${counts(data)}; ${limit(data)}.${githubSays(data)}${treeSays(data)}`);

function evidenceFor(author: Author, data: Counts): Evidence[] {
  const { login } = author;
  if (login === null) return [];
  const name = /^[\w-]+$/.test(login) ? login : JSON.stringify(login);
  const since = monthOf(data.since);
  return [
    { kind: 'search', query: `is:pr author:${name} is:merged`, text: 'merged here' },
    { kind: 'search', query: `is:pr author:${name}`, text: 'all pull requests here' },
    ...(data.reviewedHere ? [{ kind: 'search', query: `is:pr reviewed-by:${name} -author:${name}`, text: 'reviewed here' } as const] : []),
    ...(data.issuesHere ? [{ kind: 'search', query: `is:issue author:${name}`, text: 'issues here' } as const] : []),
    ...(since === '' ? [] : authorEvidence(author, `on GitHub since ${since}`)),
  ];
}

function activityOf(activity: Activity | undefined, files: Files | undefined) {
  if (!activity) return { firstMergedAt: null, reviewedHere: null, issuesHere: null, since: null, parts: null };
  const { firstMergedAt, reviewedHere, issuesHere, since, touched } = activity;
  return { firstMergedAt, reviewedHere, issuesHere, since, parts: files ? partsOf(files.files.map(({ path }) => path), touched) : null };
}

export const contributorHistory = defineSignal({
  id: 'contributor-history',
  group: 'contributor',
  title: 'History here',
  why: 'How often somebody’s pull requests were merged in this repository before is the strongest factor about an author that is known (470,925 pull requests of npm packages). It helps to choose between a welcome and a quick look.',
  limits:
    'Raised by pull requests in this repository alone; work elsewhere is not read. Everybody starts with none. A refused pull request says little: the first reason is that another one did the same (Steinmacher 2018). How old an account is adds nothing (good-egg validation), so the date is shown with the account and compared with nothing. What was touched before is read from the newest ten merged, by folders.',
  needs: ['author'],
  wants: ['history', 'activity', 'files', 'status', 'commits'],
  thresholds: z.strictObject({
    minMergedHere: z.int().min(1).default(1).meta({ title: 'Merged here', description: 'Raised when fewer pull requests of the author than this were merged in this repository.' }),
  }),
  evaluate({ author, history, activity, files, status, commits }, { minMergedHere }) {
    const opened = openedBy(author, { status, commits });
    // What one merges in one's own repository is nobody's answer to it.
    if (opened || author.association === 'OWNER') return { outcome: 'inapplicable', data: { opened } };
    if (!history) return { outcome: 'unavailable', data: {} };
    const data: Counts = { ...history, ...activityOf(activity, files), association: author.association, minMergedHere };
    const insider = author.association !== null && insiders[author.association] !== undefined;
    return { outcome: history.merged >= minMergedHere || insider ? 'clear' : 'raised', data, evidence: evidenceFor(author, data) };
  },
  messages: {
    raised: (data) => sentence(data),
    clear: (data) => sentence(data),
    inapplicable: ({ opened }) => (opened ? openedBySentence(opened) : 'The owner’s own pull request: what is merged in one’s own repository is not counted.'),
    unavailable: () => 'Not known how many of the author’s pull requests were merged here.',
  },
});
