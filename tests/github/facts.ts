import type { Account, Association, Author, ChangedFile, ChangeType, Commit, Fact, FactBag, Repository, RepositoryFile, Review, Reviews } from '../../lib/facts/facts.ts';
import type { Activity, Community, Elsewhere } from '../../lib/facts/person-facts.ts';
import type { Checks, Conversation, ConversationEvent, LinkedIssues } from '../../lib/facts/process-facts.ts';
import { machineAccount } from '../../lib/disclosure/machine-account.ts';
import { parseDiff } from '../../lib/files/diff.ts';
import type { RecordedPull } from './recorded-pull.ts';
import { openedAt, stateOf } from './recordings.ts';

const available = <Value>(value: Value): Fact<Value> => ({ status: 'available', value });
const notRecorded: Fact<never> = { status: 'unavailable', reason: { message: 'Not recorded.', nextStep: 'none', retryAt: null } };

const associations: ReadonlySet<string> = new Set<Association>(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'MANNEQUIN', 'NONE']);
const isAssociation = (text: string): text is Association => associations.has(text);
const changeTypes: ReadonlySet<string> = new Set<ChangeType>(['ADDED', 'MODIFIED', 'DELETED', 'RENAMED', 'COPIED', 'CHANGED']);
const isChangeType = (text: string): text is ChangeType => changeTypes.has(text);

function accountOf({ login: written, tool }: RecordedPull['author']): Pick<Author, 'login' | 'kind'> {
  const login = written?.replace(/\[bot\]$/, '') ?? null;
  return { login, kind: login === 'ghost' ? 'deleted' : tool || login !== written ? 'bot' : 'user' };
}

function authorOf({ author, authorAssociation }: RecordedPull): Author {
  const account = accountOf(author);
  return {
    ...account,
    ...(authorAssociation === 'MANNEQUIN' && { kind: 'mannequin' }),
    association: isAssociation(authorAssociation) ? authorAssociation : null,
  };
}

const opinions = { APPROVED: 'approved', CHANGES_REQUESTED: 'changes-requested', COMMENTED: 'commented', DISMISSED: 'dismissed' } as const;

/** One opinion an account: its last one for or against, or that it only commented. */
function reviewsOf(recorded: NonNullable<RecordedPull['reviews']>): Reviews {
  const reviews = new Map<unknown, Review>();
  for (const { author, state, submittedAt, commitOid } of recorded) {
    // Deleted accounts cannot be told apart, so each of their reviews stands.
    const key = author.login ?? submittedAt;
    if (state === 'COMMENTED' && reviews.has(key)) continue;
    const { login, kind } = author.login === null ? { login: null, kind: 'deleted' as const } : accountOf(author);
    reviews.set(key, { login, kind, opinion: opinions[state], submittedAt, oid: commitOid });
  }
  return { reviews: [...reviews.values()], unread: 0 };
}

const identityOf = ({ name, email, login }: RecordedPull['author']) => ({ name, email, login });

/** Whose commit it is, as GitHub tells it: by the linked account, or an app by the address GitHub gives it. */
function committedBy({ login, email }: RecordedPull['author']): Account {
  const app = /^\d+\+([\w-]+)\[bot\]@users\.noreply\.github\.com$/.exec(email)?.[1];
  if (login !== null && !login.endsWith('[bot]')) return { login, kind: 'user' };
  return app === undefined ? { login: null, kind: 'user' } : { login: app, kind: 'bot' };
}

const dated = (date: string) => new Date(date).toISOString().replace('.000Z', 'Z');

const actorOf = (account: RecordedPull['author']): Account => (account.login === null ? { login: null, kind: 'deleted' } : accountOf(account));

/** Comments, reviews, pushes and the rest in the order in which they happened; commits alone are no conversation. */
function conversationOf(pull: RecordedPull): Fact<Conversation> {
  const { comments, reviews, forcePushes, events, commits } = pull;
  if (!comments && !reviews && !forcePushes && !events) return notRecorded;
  const all: ConversationEvent[] = [
    ...commits.toReversed().map((commit): ConversationEvent => ({ by: committedBy(commit.author), at: commit.committedDate ?? commit.authoredDate ?? openedAt(pull), kind: 'push' })),
    ...(reviews ?? []).map(({ author, state, submittedAt }): ConversationEvent => ({ by: actorOf(author), at: submittedAt, kind: 'review', opinion: opinions[state] })),
    ...(comments ?? []).map(({ author, createdAt }): ConversationEvent => ({ by: actorOf(author), at: createdAt, kind: 'comment' })),
    ...(forcePushes ?? []).map(({ author, createdAt }): ConversationEvent => ({ by: actorOf(author), at: createdAt, kind: 'force-push' })),
    ...(events ?? []).map(({ author, createdAt, kind }): ConversationEvent => ({ by: actorOf(author), at: createdAt, kind })),
  ];
  const ordered = all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).map((event) => ({ ...event, at: dated(event.at) }));
  return available({ events: ordered.slice(-100), unread: Math.max(0, ordered.length - 100) });
}

const peopleOf = (accounts: readonly RecordedPull['author'][]) => accounts.filter(({ login, tool }) => login !== null && !tool).map(actorOf);

function linkedIssuesOf(pull: RecordedPull): Fact<LinkedIssues> {
  if (!pull.linkedIssues) return notRecorded;
  const place = (name = pull.repository) => ({ owner: name.split('/')[0] ?? '', repository: name.split('/')[1] ?? '' });
  const issues = pull.linkedIssues.map(({ repository, number, author, state, createdAt, assignees, reactions, pulls }) => ({
    ...place(repository),
    ...actorOf(author),
    number,
    state,
    createdAt: dated(createdAt),
    assignees: peopleOf(assignees),
    reactions,
    pulls: pulls.filter((other) => other.state === 'OPEN').map((other) => ({ ...place(other.repository), ...actorOf(other.author), number: other.number, state: other.state, createdAt: dated(other.createdAt) })),
  }));
  return available({ issues: issues.slice(0, 10), total: issues.length });
}

function checksOf({ checks }: RecordedPull): Fact<Checks> {
  if (!checks) return notRecorded;
  const { rollup, conflicts, runs } = checks;
  // Without a sum GitHub knows of no check at all.
  const known = rollup === null ? [] : runs;
  return available({ rollup, conflicts, runs: { checks: known.slice(0, 100), total: known.length } });
}

function activityOf({ activity }: RecordedPull): Fact<Activity> {
  if (!activity) return notRecorded;
  const { since, name, recent, recentTotal, reviewedHere, issuesHere, firstMergedAt, touched } = activity;
  return available({
    since: dated(since),
    name,
    recent: { pulls: recent.slice(0, 100).map((pull) => ({ ...pull, createdAt: dated(pull.createdAt) })), total: recentTotal ?? recent.length },
    reviewedHere,
    issuesHere,
    firstMergedAt: firstMergedAt === null ? null : dated(firstMergedAt),
    touched,
  });
}

/** Counted for each person by itself, machines and deleted accounts left out. */
function communityOf({ community }: RecordedPull): Fact<Community> {
  if (!community) return notRecorded;
  const isPerson = ({ login, tool }: RecordedPull['author']) => login !== null && login !== 'ghost' && !tool && !login.endsWith('[bot]') && machineAccount(login, false) === null;
  const all = community.flatMap(({ author, mergedBy }) => (mergedBy ? [author, mergedBy] : [author])).filter(isPerson);
  const people = [...new Map(all.map((person) => [person.login ?? '', person])).values()].map(({ login, name }) => ({
    login: login ?? '',
    name: name || null,
    merged: community.filter(({ author }) => author.login === login).length,
    mergedOthers: community.filter(({ author, mergedBy }) => mergedBy?.login === login && author.login !== login).length,
  }));
  return available({
    people: people.sort((one, other) => other.merged - one.merged || other.mergedOthers - one.mergedOthers || (one.login < other.login ? -1 : 1)),
    mergedPulls: community.map(({ number, additions, deletions, changedFiles }) => ({ number, additions, deletions, changedFiles })),
  });
}

function elsewhereOf({ elsewhere }: RecordedPull): Fact<readonly Elsewhere[]> {
  if (!elsewhere) return notRecorded;
  return available(elsewhere.map(({ repository, merged, files }) => ({ repository, merged, files: Object.entries(files).map(([path, text]) => ({ path, text, repository })) })));
}

/** The recorded numbers, with the lines of the recorded diff. Null where there is none; a file without hunks has no line. */
function filesOf({ files, patch }: RecordedPull): ChangedFile[] {
  const read = patch === null ? null : new Map(parseDiff(patch).map((file) => [file.path, file]));
  return files.map((file) => ({
    path: file.path,
    previousPath: file.previousPath,
    changeType: isChangeType(file.changeType) ? file.changeType : 'CHANGED',
    additions: file.additions,
    deletions: file.deletions,
    binary: file.binary,
    lines: read?.get(file.path)?.lines ?? null,
  }));
}

function repositoryOf({ repository, repositoryFiles, baseRefName, isPrivate }: RecordedPull): Fact<Repository> {
  if (repositoryFiles === undefined) return notRecorded;
  const files = Object.entries(repositoryFiles).map(([key, text]): RepositoryFile => {
    const [, from = repository, path = key] = /^([^/:\s]+\/\.github):(.+)$/.exec(key) ?? [];
    return { repository: from, path, text };
  });
  return available({ defaultBranch: baseRefName ?? null, isPrivate: isPrivate ?? false, files });
}

/**
 * The facts that a recorded pull request holds, as the collectors would hand them over. What a recording does not hold
 * is `unavailable`, not empty.
 *
 * @param pull one line of a recording
 */
export function factsOf(pull: RecordedPull): FactBag {
  const commits = pull.commits.toReversed().map(({ oid, message, author, authoredDate, committer, signature }): Commit => ({
    oid,
    message,
    author: identityOf(author),
    authoredAt: authoredDate,
    ...(committer && { committer: identityOf(committer) }),
    ...(signature !== undefined && { signature }),
  }));
  const merged = pull.priorMergedInRepository;
  return {
    author: available(authorOf(pull)),
    description: available({ title: pull.title, markdown: pull.body }),
    branch: available({ head: pull.headRefName, base: pull.baseRefName ?? null, headOid: commits.at(-1)?.oid ?? null }),
    commits: available({ commits, total: commits.length }),
    labels: pull.labels === undefined ? notRecorded : available({ names: pull.labels }),
    files: available({ files: filesOf(pull), total: pull.files.length }),
    history: merged === null ? notRecorded : available({ merged, open: pull.openHere ?? null, closed: pull.closedHere ?? null, lastMergedAt: pull.lastMergedAt ?? null }),
    reviews: pull.reviews === undefined ? notRecorded : available(reviewsOf(pull.reviews)),
    status: pull.createdAt === null ? notRecorded : available({ state: stateOf(pull), isDraft: pull.isDraft ?? false, createdAt: dated(pull.createdAt), assignees: peopleOf(pull.assignees ?? []) }),
    conversation: conversationOf(pull),
    linkedIssues: linkedIssuesOf(pull),
    checks: checksOf(pull),
    activity: activityOf(pull),
    repository: repositoryOf(pull),
    community: communityOf(pull),
    elsewhere: elsewhereOf(pull),
  };
}
