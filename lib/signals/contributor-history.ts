import { z } from 'zod';
import type { AccountKind, Association, Evidence } from '../facts/facts.ts';
import { shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

/** From this many decided pull requests on a ratio says something: 1 of 1 is never shown as 100 %. Own choice. */
const minForRatio = 5;

/** A type, not an interface: only so it counts as plain JSON data. */
type Counts = {
  readonly merged: number;
  readonly closed: number | null;
  readonly open: number | null;
  readonly lastMergedAt: string | null;
  readonly association: Association | null;
  readonly minMergedHere: number;
};

/** GitHub's associations as words: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const insiders: Readonly<Partial<Record<Association, string>>> = { OWNER: 'the owner', MEMBER: 'a member', COLLABORATOR: 'a collaborator' };
const starts: ReadonlySet<Association> = new Set<Association>(['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE']);
const notPeople: Readonly<Record<Exclude<AccountKind, 'user'>, string>> = {
  bot: 'Opened by an app.',
  mannequin: 'Opened by an account that was imported from elsewhere.',
  deleted: 'Opened by an account that was deleted.',
};

let monthFormat: Intl.DateTimeFormat | undefined;
const theMonthFormat = () => (monthFormat ??= new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }));

function lastMerged(iso: string | null): string {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? '' : `, last in ${theMonthFormat().format(time)}`;
}

/** `3 merged of 4 here, last in May 2026`. What is not known is not counted as none. */
function counts({ merged, closed, open, lastMergedAt }: Counts): string {
  const decided = closed === null ? null : merged + closed;
  const of = decided === null || decided === 0 ? '' : ` of ${shownNumber(decided)}`;
  const ratio = decided !== null && decided >= minForRatio ? ` (${Math.round((100 * merged) / decided)} %)` : '';
  return `${shownNumber(merged)} merged${of} here${ratio}${lastMerged(lastMergedAt)}${open ? `, ${shownNumber(open)} more open` : ''}`;
}

/** GitHub's own word where it and the counts say different things, so that neither is contradicted in silence. */
function githubSays({ merged, association }: Counts): string {
  if (merged === 0 && association === 'CONTRIBUTOR') return ' GitHub lists the author as a contributor, which counts commits as well.';
  if (merged > 0 && association !== null && starts.has(association)) return ' GitHub does not list the author as a contributor yet.';
  return '';
}

function isFirst({ merged, closed, open, association }: Counts): boolean {
  if (merged > 0 || open) return false;
  return closed === null ? association === 'FIRST_TIME_CONTRIBUTOR' || association === 'FIRST_TIMER' : closed === 0 && association !== 'CONTRIBUTOR';
}

const limit = ({ minMergedHere }: Counts) => `raised below ${shownNumber(minMergedHere)} merged`;

function evidenceFor(login: string | null): Evidence[] {
  if (login === null) return [];
  const query = `is:pr author:${/^[\w-]+$/.test(login) ? login : JSON.stringify(login)}`;
  return [
    { kind: 'search', query: `${query} is:merged`, text: 'merged here' },
    { kind: 'search', query, text: 'all pull requests here' },
  ];
}

export const contributorHistory = defineSignal({
  id: 'contributor-history',
  group: 'contributor',
  title: 'History here',
  why: 'How often somebody’s pull requests were merged in this repository before is the strongest factor about an author that is known (470,925 pull requests of npm packages). It helps to choose between a welcome and a quick look.',
  limits:
    'It counts pull requests in this repository alone: not reviews, issues, or work elsewhere. Everybody starts with none. How old an account is adds nothing, so it is not read.',
  needs: ['author'],
  wants: ['history'],
  thresholds: z.strictObject({
    minMergedHere: z.int().min(1).default(1).meta({ title: 'Merged here', description: 'Raised when fewer pull requests of the author than this were merged in this repository.' }),
  }),
  evaluate({ author, history }, { minMergedHere }) {
    if (author.kind !== 'user') return { outcome: 'inapplicable', data: { kind: author.kind } };
    if (!history) return { outcome: 'unavailable', data: {} };
    const data: Counts = { ...history, association: author.association, minMergedHere };
    const insider = author.association !== null && insiders[author.association] !== undefined;
    return { outcome: history.merged >= minMergedHere || insider ? 'clear' : 'raised', data, evidence: evidenceFor(author.login) };
  },
  messages: {
    raised: (data) =>
      isFirst(data)
        ? `First pull request here: how every contributor starts. ${shownNumber(data.merged)} merged before; ${limit(data)}.`
        : `${counts(data)}; ${limit(data)}.${githubSays(data)}`,
    clear: (data) => {
      const word = data.association === null ? undefined : insiders[data.association];
      return word !== undefined && data.merged < data.minMergedHere
        ? `GitHub lists the author as ${word} here; ${counts(data)} (${limit(data)}, members apart).`
        : `${counts(data)}; ${limit(data)}.${githubSays(data)}`;
    },
    inapplicable: ({ kind }) => notPeople[kind],
    unavailable: () => 'Not known how many of the author’s pull requests were merged here.',
  },
});
