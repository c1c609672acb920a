import type { Answer, GitHub } from '../github/client.ts';
import { failedFields } from '../github/errors.ts';
import { checkFacts } from './check-facts.ts';
import { checkSums } from './check-sums.ts';
import { communityOf } from './community.ts';
import type { Author, History, PullReference, Repository } from './facts.ts';
import { historyOf, pullFacts, repositoryFacts, type PullFacts, type PullNode } from './from-github.ts';
import type { Community } from './person-facts.ts';

/** What GitHub answered about one pull request. */
export interface CollectedPull {
  readonly facts: PullFacts;
  /** Null where GitHub did not answer the searches. */
  readonly history: History | null;
  /** GitHub's own mark of the pull request's last change, ISO 8601. */
  readonly updatedAt: string;
  /** When the whole was fetched, and when GitHub last confirmed it unchanged; ISO 8601. */
  readonly fetchedAt: string;
  readonly checkedAt: string;
  /** The repository's own name, where it is another than the page's: it was renamed or transferred. */
  readonly named?: Pick<PullReference, 'owner' | 'repository'>;
  /** What GitHub said about the parts that it did not answer; not kept. */
  readonly gap?: Error | null;
}

/** A part of an answer that is null without an error beside it: GitHub has nothing there. */
class Nothing extends Error {}

function need<Value>(value: Value | null | undefined, { error }: Answer<unknown>): Value {
  if (value === null || value === undefined) throw error ?? new Nothing('GitHub answered without what was asked.');
  return value;
}

/** Accounts whose pull requests GitHub's search can count. */
function searchable(author: Author | undefined): { login: string; bot: boolean } | null {
  if (!author?.login || (author.kind !== 'user' && author.kind !== 'bot')) return null;
  return { login: author.login, bot: author.kind === 'bot' };
}

/**
 * Asks for everything about one pull request. One request where the page already said who the author is; a second one,
 * for the author's history, where it did not or was wrong.
 */
export async function collectPull(
  github: GitHub,
  reference: PullReference,
  author: Author | undefined,
  now: () => Date,
  signal: AbortSignal,
): Promise<CollectedPull> {
  const asked = searchable(author);
  const answer = await github.pullRequest(reference, asked, signal);
  const pull = need(answer.data.repository?.pullRequest, answer);
  const named = nameNow(reference, answer.data.repository?.nameWithOwner);
  const facts = readFacts(pull, named, answer);
  const actual = searchable(facts.author);
  let { merged, open, closed } = answer.data;
  let gap = answer.error;
  const isOther = actual && (actual.login.toLowerCase() !== asked?.login.toLowerCase() || actual.bot !== asked.bot);
  if (actual && (isOther || named !== reference)) {
    const again = await github.authorHistory(named, actual, signal).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return { data: {}, error: error instanceof Error ? error : null };
    });
    ({ merged, open, closed } = { merged: undefined, open: undefined, closed: undefined, ...again.data });
    gap ??= again.error;
  }
  const at = now().toISOString();
  return {
    facts,
    history: actual && merged && open && closed ? checkedHistory({ merged, open, closed }, pull) : noHistory(actual),
    updatedAt: pull.updatedAt,
    fetchedAt: at,
    checkedAt: at,
    ...(named !== reference && { named: { owner: named.owner, repository: named.repository } }),
    gap,
  };
}

const checkedHistory = (...given: Parameters<typeof historyOf>) => checkFacts('history', () => historyOf(...given));

/** A renamed or transferred repository answers under its old name, but searches know only the new one. */
function nameNow(reference: PullReference, nameWithOwner: string | undefined): PullReference {
  const [owner, repository] = nameWithOwner?.split('/') ?? [];
  if (!owner || !repository || nameWithOwner?.toLowerCase() === `${reference.owner}/${reference.repository}`.toLowerCase()) return reference;
  return { ...reference, owner, repository };
}

/** A part that is null where GitHub's schema allows none makes the whole unreadable, for the reason GitHub gave with it. */
function readFacts(pull: PullNode, self: PullReference, { error }: Answer<unknown>): PullFacts {
  try {
    return checkFacts('pull', () => pullFacts(pull, self, failedFields(error, 'repository')));
  } catch (unreadable) {
    throw error ?? unreadable;
  }
}

/** Deleted and imported accounts have no history to count: that is known, not missing. */
function noHistory(actual: ReturnType<typeof searchable>): CollectedPull['history'] {
  return actual ? null : { merged: 0, open: null, closed: null, lastMergedAt: null };
}

/** How long GitHub's answer is taken whole before everything is asked again; milliseconds. Own choice: history grows without the pull request changing. */
const wholeFor = 60 * 60 * 1000;

/** The parts that each of GitHub's APIs answers, and that entries of an earlier version may lack. */
const withoutToken = ['reviews', 'status'] as const;
const withToken = [...withoutToken, 'conversation', 'linkedIssues', 'checks'] as const;

/**
 * What is new since a pull request was kept: first only whether it changed, and all of it only if so.
 */
export async function refreshPull(
  github: GitHub,
  reference: PullReference,
  kept: CollectedPull,
  now: () => Date,
  signal: AbortSignal,
): Promise<CollectedPull> {
  const { author } = kept.facts;
  // What GitHub did not answer the last time is asked for again.
  if (kept.history === null && searchable(author)) return collectPull(github, reference, author, now, signal);
  // What an earlier version of the extension kept lacks what was not asked for then; without a token more is not to be had.
  const missing = (github.hasToken ? withToken : withoutToken).some((name) => kept.facts[name] === undefined);
  if (missing || now().getTime() - Date.parse(kept.fetchedAt) > wholeFor) return collectPull(github, reference, author, now, signal);
  const answer = await github.pullRequestHead(reference, signal);
  const { headRefOid, updatedAt, mergeable, statusCheckRollup = null } = need(answer.data.repository?.pullRequest, answer);
  if (headRefOid !== kept.facts.branch.headOid || updatedAt !== kept.updatedAt) {
    return collectPull(github, reference, author, now, signal);
  }
  const known = mergeable !== undefined && !failedFields(answer.error, 'repository').has('statusCheckRollup');
  const facts = known ? { ...kept.facts, checks: checkSums({ mergeable, statusCheckRollup }) } : kept.facts;
  return { ...kept, facts, checkedAt: now().toISOString() };
}

/** What a repository says, and who contributes to it; the latter null where GitHub did not answer it. */
export interface CollectedRepository {
  readonly repository: Repository;
  readonly community: Community | null;
}

/** Asks for what the default branch says, and who contributes. */
export async function collectRepository(github: GitHub, reference: PullReference, signal: AbortSignal): Promise<CollectedRepository> {
  const answer = await github.repository(reference, signal);
  const repository = need(checkFacts('repository', () => repositoryFacts(answer.data)), answer);
  return { repository, community: checkFacts('community', () => communityOf(answer.data.community)) };
}
