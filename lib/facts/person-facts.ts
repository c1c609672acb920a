import type { RepositoryFile } from './facts.ts';

/** One of the author's recent pull requests, in any public repository. */
export interface RecentPull {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly createdAt: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
}

/** What the author does on GitHub and here beside merged pull requests. Asked only while the panel is open. */
export interface Activity {
  /** When the account was made, ISO 8601. */
  readonly since: string | null;
  /** The profile's display name; null where none is set. */
  readonly name: string | null;
  /** The author's pull requests of the last 21 days wherever they are public, this one among them; newest first, at most 100. */
  readonly recent: { readonly pulls: readonly RecentPull[]; readonly total: number };
  /** Pull requests of others here that the author reviewed, and issues the author opened here. */
  readonly reviewedHere: number;
  readonly issuesHere: number;
  /** When the author's first pull request here was merged, ISO 8601; null where none was. */
  readonly firstMergedAt: string | null;
  /** Paths that the author's newest ten merged pull requests here changed, each once. */
  readonly touched: readonly string[];
}

/** An account that is known in the repository, from its newest hundred merged pull requests. */
export interface KnownPerson {
  readonly login: string;
  /** The profile's display name; null where none is set. */
  readonly name: string | null;
  /** How many of the hundred are theirs, and how many of others' they merged. */
  readonly merged: number;
  readonly mergedOthers: number;
}

/** Who merges and contributes here, and how large what is merged here is. */
export interface Community {
  /** Most merged first. */
  readonly people: readonly KnownPerson[];
  /** The newest merged pull requests, at most a hundred. */
  readonly mergedPulls: readonly { readonly number: number; readonly additions: number; readonly deletions: number; readonly changedFiles: number }[];
}

/** What a repository that the user trusts says of the author. Asked only while the panel is open. */
export interface Elsewhere {
  /** `owner/name`. */
  readonly repository: string;
  /** The author's merged pull requests there; null where GitHub did not say. */
  readonly merged: number | null;
  /** Files that name people: vouch list, MAINTAINERS, CODEOWNERS, all-contributors; those that exist. */
  readonly files: readonly RepositoryFile[];
}
