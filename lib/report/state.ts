import type { CollectedPull } from '../facts/collect.ts';
import { needsToken } from '../github/errors.ts';
import type { Budget } from '../github/budget.ts';
import type { CollectedChecks } from '../facts/collect-lazily.ts';
import type { Fact, FactBag, FactName, Facts, Files, Reason, Repository } from '../facts/facts.ts';
import type { Activity, Community, Elsewhere } from '../facts/person-facts.ts';

/** The three things that are asked of GitHub for one pull request, and two more while the panel is open. */
export const sources = ['pull', 'diff', 'repository'] as const;
export const moreSources = ['person', 'checks'] as const;
export type Source = (typeof sources | typeof moreSources)[number];

/** Everything known about one pull request in one page view, from wherever it came. */
export interface State {
  /** From the page. */
  readonly page: Partial<Facts>;
  /** From GitHub or the cache. */
  readonly pull: CollectedPull | null;
  readonly diff: { readonly headOid: string | null; readonly files: Files } | null;
  readonly repository: Repository | null;
  readonly community: Community | null;
  readonly activity: Activity | null;
  readonly elsewhere: readonly Elsewhere[] | null;
  /** Checks one by one, with GitHub's mark of the pull request's last change by which they were asked for. */
  readonly checks: (CollectedChecks & { readonly updatedAt: string | null }) | null;
  /** True once the panel was open in this view. */
  readonly opened: boolean;
  /** Sources still on their way. */
  readonly pending: ReadonlySet<Source>;
  /** Why a source has no answer. */
  readonly problems: { readonly [Name in Source]?: Reason };
  /** True once GitHub answered in this view: its answer is then newer than what the page said when it was drawn. */
  readonly confirmed: boolean;
  /** What is left of GitHub's hourly requests; null where GitHub has not said. */
  readonly budget: Budget | null;
}

export function emptyState(page: Partial<Facts>): State {
  const none = { pull: null, diff: null, repository: null, community: null, activity: null, elsewhere: null, checks: null };
  return { page, ...none, opened: false, pending: new Set(sources), problems: {}, confirmed: false, budget: null };
}

const whenOpen: Reason = { message: 'Asked for when the panel is open.', nextStep: 'none', retryAt: null };
const noPerson: Fact<never> = { status: 'unavailable', reason: { message: 'Not asked for: the author is no person’s account, or it was deleted.', nextStep: 'none', retryAt: null } };
const unknown: Reason = { message: 'Not known.', nextStep: 'reload', retryAt: null };

function fact<Value>(value: Value | null | undefined, source: Source, state: State): Fact<Value> {
  if (value !== null && value !== undefined) return { status: 'available', value };
  if (state.pending.has(source)) return { status: 'pending' };
  return { status: 'unavailable', reason: state.problems[source] ?? fallback(source, state) };
}

function fallback(source: Source, { budget, opened }: State): Reason {
  if (budget?.anonymous && source !== 'checks') return needsToken;
  return !opened && (source === 'person' || source === 'checks') ? whenOpen : unknown;
}

/** GitHub's sums, with the checks one by one where they are of the same commit and the same sum. */
function checksOf({ pull, checks }: State): Facts['checks'] | undefined {
  const sums = pull?.facts.checks;
  if (!checks || (pull && checks.headOid !== pull.facts.branch.headOid)) return sums;
  if (!sums) return checks.checks;
  return sums.rollup === checks.checks.rollup ? { ...checks.checks, conflicts: sums.conflicts ?? checks.checks.conflicts } : sums;
}

/**
 * A part of the commits is worth less than all of them, wherever they come from. Of the same commits the API says more
 * than the page: addresses, committers and signatures.
 */
function commitsOf({ page, pull, confirmed }: State): Facts['commits'] | undefined {
  const same = page.commits !== undefined && page.commits.commits.at(-1)?.oid === pull?.facts.commits.commits.at(-1)?.oid;
  const [first, second] = confirmed || same ? [pull?.facts.commits, page.commits] : [page.commits, pull?.facts.commits];
  const whole = (commits: Facts['commits'] | undefined) => commits && commits.commits.length >= commits.total;
  if (whole(first)) return first;
  if (whole(second)) return second;
  return first ?? second;
}

/** The facts of a state, each available, pending, or unavailable with its reason. */
export function factBag(state: State): FactBag {
  const { page, pull, confirmed } = state;
  const answered: Partial<Facts> = pull?.facts ?? {};
  const either = <Name extends 'author' | 'description' | 'branch' | 'labels'>(name: Name): Facts[Name] | undefined =>
    confirmed ? (answered[name] ?? page[name]) : (page[name] ?? answered[name]);
  // What the page says of the author is a part of what the API says, so a page never takes knowledge away.
  const author = pull?.facts.author ?? page.author;
  const isPerson = !author || (author.kind === 'user' && author.login !== null);
  // GitHub lists files without their lines in the pull request's own answer; the diff has both.
  const listed = pull && (pull.facts.files.files.length > 0 || pull.facts.files.total === 0) ? pull.facts.files : null;
  return {
    author: fact(author, 'pull', state),
    description: fact(either('description'), 'pull', state),
    branch: fact(either('branch'), 'pull', state),
    commits: fact(commitsOf(state), 'pull', state),
    labels: fact(either('labels'), 'pull', state),
    files: fact(state.diff?.files ?? (state.pending.has('diff') ? null : listed), 'diff', state),
    history: fact(pull?.history, 'pull', state),
    reviews: fact(answered.reviews, 'pull', state),
    status: fact(answered.status, 'pull', state),
    conversation: fact(answered.conversation, 'pull', state),
    linkedIssues: fact(answered.linkedIssues, 'pull', state),
    // What the pull request's own answer lacks without a token comes with the checks one by one.
    checks: fact(checksOf(state), state.pending.has('pull') || state.problems.pull ? 'pull' : 'checks', state),
    activity: isPerson ? fact(state.activity, 'person', state) : noPerson,
    repository: fact(state.repository, 'repository', state),
    community: fact(state.community, 'repository', state),
    elsewhere: isPerson || state.elsewhere ? fact(state.elsewhere, 'person', state) : noPerson,
  } satisfies Record<FactName, unknown>;
}
