import type { Commit, Commits, RepositoryFile, Repository } from '../lib/facts/facts.ts';
import type { Activity, Community, Elsewhere, KnownPerson, RecentPull } from '../lib/facts/person-facts.ts';
import type { Status } from '../lib/facts/process-facts.ts';

export const sampleStatus = (more: Partial<Status> = {}): Status => ({ state: 'OPEN', isDraft: false, createdAt: '2026-05-04T10:00:00Z', assignees: [], ...more });

/** As many pull requests of the last days, each to the next of these repositories in turn; the newest first. */
export function sampleRecent(count: number, repositories: number, owner = 'loom'): Activity['recent'] {
  const pulls = Array.from({ length: count }, (_, index): RecentPull => ({
    repository: `${owner}/shed-${index % repositories}`, number: index + 1, createdAt: new Date(Date.UTC(2026, 4, 14) - index * 3_600_000).toISOString(), state: 'OPEN',
  }));
  return { pulls, total: count };
}

export const sampleActivity = (more: Partial<Activity> = {}): Activity => ({
  since: '2019-03-02T08:00:00Z', name: 'Ada Weaver', recent: { pulls: [], total: 0 }, reviewedHere: 0, issuesHere: 0, firstMergedAt: null, touched: [], ...more,
});

export const samplePerson = (login: string, more: Partial<KnownPerson> = {}): KnownPerson => ({ login, name: null, merged: 10, mergedOthers: 0, ...more });
export const sampleCommunity = (people: readonly KnownPerson[]): Community => ({ people, mergedPulls: [] });

/** A commit by Ada Weaver, read from the API: with committer and signature. */
export const sampleCommit = (more: Omit<Partial<Commit>, 'author'> & { readonly author?: Partial<Commit['author']> } = {}): Commit => {
  const author = { name: 'Ada Weaver', email: 'ada@weaver.example', login: 'ada-weaver', ...more.author };
  return { oid: 'a1b2c3d'.padEnd(40, '0'), message: 'Wind the bobbin twice', authoredAt: '2026-05-04T10:00:00Z', committer: author, signature: null, ...more, author };
};
/** All commits of a change, unless `total` says otherwise. */
export const sampleCommits = (commits: readonly Commit[], total = commits.length): Commits => ({ commits, total });

/** A repository with these files, by path. */
export const sampleRepository = (files: Readonly<Record<string, string>>, name = 'bobbin/weave'): Repository => ({ defaultBranch: 'main', isPrivate: false, files: sampleRepositoryFiles(files, name) });
const sampleRepositoryFiles = (files: Readonly<Record<string, string>>, repository: string): RepositoryFile[] => Object.entries(files).map(([path, text]) => ({ path, text, repository }));

export const sampleElsewhere = (repository: string, merged: number | null, files: Readonly<Record<string, string>> = {}): Elsewhere => ({ repository, merged, files: sampleRepositoryFiles(files, repository) });
