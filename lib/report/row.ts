import type { Remembered, RememberedRow } from '../cache/cache.ts';
import type { RaisedSignal, RowReading } from '../channel/list-messages.ts';
import type { CollectedPull } from '../facts/collect.ts';
import type { Author, FactBag, Fact, History, Repository } from '../facts/facts.ts';
import { signals } from '../signals/index.ts';
import type { Layer } from '../thresholds/resolve.ts';
import { filesOf } from './diff-files.ts';
import { evaluate } from './evaluate.ts';
import { emptyState, factBag, type State } from './state.ts';

/** How long a row's facts are taken as they were, milliseconds. Own choice: GitHub's page says nothing about changes. */
const freshFor = 60 * 60 * 1000;
/** Characters above which a visit's diff is not read again for a row. Own choice: 25 of them must not hold the answer. */
const longestDiff = 500_000;

/** The facts of a row at hand, how old they are, and whether they need no asking. */
export interface RowFacts {
  readonly pull: CollectedPull | null;
  readonly diff: Remembered['diff'];
  /** When GitHub last confirmed them, ISO 8601; null for none. */
  readonly checkedAt: string | null;
  readonly fresh: boolean;
}

/**
 * The best of what lists and visits left of one pull request. A visit knows more (history, diff), so it counts where it is
 * as new as the row: looked at later, or of the same last change.
 */
export function chooseFacts({ row, pull, diff }: RememberedRow, now: Date): RowFacts {
  const isFresh = (at: string | null) => at !== null && now.getTime() - Date.parse(at) <= freshFor;
  const visited = pull && (!row || pull.updatedAt === row.updatedAt || pull.checkedAt >= row.fetchedAt) ? pull : null;
  if (visited) {
    const at = row && pull?.updatedAt === row.updatedAt && row.fetchedAt > visited.checkedAt ? row.fetchedAt : visited.checkedAt;
    // The author's history grows without this pull request changing.
    const history = isFresh(visited.fetchedAt) ? visited.history : null;
    return { pull: { ...visited, history }, diff: diff?.headOid === visited.facts.branch.headOid ? diff : null, checkedAt: at, fresh: isFresh(at) };
  }
  if (!row) return { pull: null, diff: null, checkedAt: null, fresh: false };
  return { pull: { ...row, history: null, checkedAt: row.fetchedAt }, diff: null, checkedAt: row.fetchedAt, fresh: isFresh(row.fetchedAt) };
}

/** GitHub's own label of a first contribution says how many of the author's pull requests were merged here. */
function firstHere(author: Fact<Author>): Fact<History> | null {
  if (author.status !== 'available') return null;
  const { association } = author.value;
  if (association !== 'FIRST_TIME_CONTRIBUTOR' && association !== 'FIRST_TIMER') return null;
  return { status: 'available', value: { merged: 0, open: null, closed: null, lastMergedAt: null } };
}

/** What is known of a row, as facts. What no list can know is unavailable, so that signals about it say nothing. */
function bagOf(page: RowReading, { pull, diff }: RowFacts, repository: Repository | null): FactBag {
  const state: State = {
    ...emptyState(page),
    pull,
    diff: diff && diff.text.length <= longestDiff ? { headOid: diff.headOid, files: filesOf(diff.text) } : null,
    repository,
    pending: new Set(),
    confirmed: pull !== null,
  };
  const bag = factBag(state);
  return { ...bag, history: bag.history.status === 'available' ? bag.history : (firstHere(bag.author) ?? bag.history) };
}

/**
 * The raised signals of one row, by the same signals and thresholds as its own page. Pure.
 *
 * @param page what the row itself says
 * @param facts what is at hand of it
 * @param repository what its default branch says; null where not known
 * @param layers settings, weakest first
 */
export function raisedIn(page: RowReading, facts: RowFacts, repository: Repository | null, layers: readonly Layer[], now: Date): RaisedSignal[] {
  const { findings } = evaluate(signals, bagOf(page, facts, repository), layers, now);
  return findings.flatMap(({ signal, title, message, outcome }) => (outcome === 'raised' ? [{ signal, title, message }] : []));
}
