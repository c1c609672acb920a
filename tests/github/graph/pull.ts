import { gitHubDate, madeUpOid, openedAt, stateOf, type StoredPull } from '../recordings.ts';
import { actor, globalId } from './account.ts';
import { mergeable, rollupAnswers } from './checks.ts';
import { commitAnswers } from './commit.ts';
import { connection, type Answers } from './connection.ts';
import { closingIssues, people } from './issue.ts';
import { reviewAnswers } from './review.ts';
import { timelineItems } from './timeline.ts';

/** What recordings do not hold in the form that these connections have. */
const none = connection([], () => null);

/** The branch a pull comes from; `patch-1`, the name GitHub's own editor proposes, where history does not say. */
export function headBranch(pull: StoredPull): string {
  return pull.headRefName ?? 'patch-1';
}

/** People with write access push to the repository itself, everybody else to a fork; apps have no forks. */
export function isFromFork(pull: StoredPull): boolean {
  return !pull.author.tool && !['OWNER', 'MEMBER', 'COLLABORATOR'].includes(pull.authorAssociation);
}

/** Commit id of the head; made up from the pull's address where a recording has no commit. */
export function headOid(pull: StoredPull): string {
  return pull.commits[0]?.oid ?? madeUpOid(`${pull.repository}#${pull.number}`);
}

/** Sums over the recorded files: lines added and removed. */
export function sizeOf(pull: StoredPull): { additions: number; deletions: number } {
  const sum = (key: 'additions' | 'deletions') => pull.files.reduce((total, file) => total + file[key], 0);
  return { additions: sum('additions'), deletions: sum('deletions') };
}

/** Markdown without its marks, roughly: what GitHub calls `bodyText`. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[ \t]*(?:#{1,6}|[>\-*])[ \t]+/gm, '')
    .replace(/[*_`]/g, '')
    .trim();
}

/** A pull request's fields, by GitHub's names. A field that is not here is refused by name. */
export function pullAnswers(pull: StoredPull, repository: Answers): Answers {
  const state = stateOf(pull);
  const path = `/${pull.repository}/pull/${pull.number}`;
  const closedAt = pull.mergedAt ?? (state === 'CLOSED' ? pull.updatedAt : null);
  const answers: Answers = {
    __typename: 'PullRequest',
    id: globalId('PR', path),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    bodyText: plain(pull.body),
    state,
    closed: state !== 'OPEN',
    merged: state === 'MERGED',
    isDraft: pull.isDraft ?? false,
    locked: false,
    createdAt: openedAt(pull),
    publishedAt: openedAt(pull),
    updatedAt: pull.updatedAt,
    lastEditedAt: null,
    mergedAt: pull.mergedAt === null ? null : gitHubDate(pull.mergedAt),
    closedAt: closedAt === null ? null : gitHubDate(closedAt),
    mergedBy: pull.mergedBy && actor(pull.mergedBy),
    url: `https://github.com${path}`,
    permalink: `https://github.com${path}`,
    resourcePath: path,
    headRefName: headBranch(pull),
    headRefOid: headOid(pull),
    baseRefName: pull.baseRefName ?? 'main',
    isCrossRepository: isFromFork(pull),
    author: actor(pull.author),
    authorAssociation: pull.authorAssociation,
    ...sizeOf(pull),
    changedFiles: pull.files.length,
    mergeable: mergeable(pull.checks, state === 'OPEN'),
    mergeStateStatus: state === 'OPEN' ? 'CLEAN' : 'UNKNOWN',
    reviewDecision: null,
    statusCheckRollup: rollupAnswers(pull.checks),
    totalCommentsCount: 0,
    repository,
    baseRepository: repository,
    labels: connection(pull.labels ?? [], (name) => ({
      id: globalId('LA', name),
      name,
      color: 'ededed',
      description: null,
    })),
    // Recordings have the newest first, GitHub the oldest.
    commits: connection(pull.commits.toReversed(), (commit) => ({
      id: globalId('PURC', commit.oid),
      commit: commitAnswers(pull, commit),
    })),
    files: connection(pull.files, ({ path: file, additions, deletions, changeType }) => ({
      path: file,
      additions,
      deletions,
      changeType,
      viewerViewedState: 'UNVIEWED',
    })),
    ...reviewAnswers(pull),
    reviewRequests: none,
    reviewThreads: none,
    comments: none,
    timelineItems: timelineItems(pull),
    closingIssuesReferences: closingIssues(pull, () => answers),
    assignees: people(pull.assignees ?? []),
  };
  return answers;
}
