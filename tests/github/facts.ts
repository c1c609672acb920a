import type { Association, Author, ChangedFile, ChangeType, Commit, Fact, FactBag, Repository, RepositoryFile, Review, Reviews } from '../../lib/facts/facts.ts';
import { parseDiff } from '../../lib/files/diff.ts';
import type { RecordedPull } from './recorded-pull.ts';

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
  const commits = pull.commits.toReversed().map(({ oid, message, author, authoredDate }): Commit => ({
    oid,
    message,
    author: { name: author.name, email: author.email, login: author.login },
    authoredAt: authoredDate,
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
    status: notRecorded,
    conversation: notRecorded,
    linkedIssues: notRecorded,
    checks: notRecorded,
    activity: notRecorded,
    repository: repositoryOf(pull),
    community: notRecorded,
    elsewhere: notRecorded,
  };
}
