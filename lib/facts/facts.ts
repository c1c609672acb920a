/**
 * What is known about a pull request: plain data without opinion, the same whether it was read from the page, from the
 * API or from a recording. This file imports nothing, so that everything may import it.
 */

/** Where a pull request lives on github.com. */
export interface PullReference {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

/** How an account acts: a person's, an app's, one imported without an account, one that was deleted. */
export type AccountKind = 'user' | 'bot' | 'mannequin' | 'deleted';

/** GitHub's own word for the author's tie to the repository (GraphQL `CommentAuthorAssociation`). */
export type Association =
  | 'OWNER'
  | 'MEMBER'
  | 'COLLABORATOR'
  | 'CONTRIBUTOR'
  | 'FIRST_TIME_CONTRIBUTOR'
  | 'FIRST_TIMER'
  | 'MANNEQUIN'
  | 'NONE';

/** Who opened the pull request. */
export interface Author {
  /** Login without the `[bot]` suffix: GraphQL's form and that of `/apps/<slug>`. Null where the account was deleted. */
  readonly login: string | null;
  readonly kind: AccountKind;
  readonly association: Association | null;
}

/** What the author wrote about the change. */
export interface Description {
  readonly title: string;
  /** Markdown; empty where nothing was written. */
  readonly markdown: string;
}

/** Where the change comes from and goes to. */
export interface Branch {
  /** Null where the history does not say. */
  readonly head: string | null;
  readonly base: string | null;
  /** Commit id of the head, 40 hex digits; null where unknown. */
  readonly headOid: string | null;
}

/** A git identity as a commit carries it. `login` is the linked GitHub account's, if any. */
export interface Identity {
  readonly name: string;
  /** Empty where the page shows none. */
  readonly email: string;
  readonly login: string | null;
}

export interface Commit {
  readonly oid: string;
  /** The whole message: subject, body and trailers. */
  readonly message: string;
  readonly author: Identity;
  /** ISO 8601; null where the page does not say. */
  readonly authoredAt: string | null;
  /** Who made the commit object: another than the author after a rebase or cherry-pick. Not there where it was not read, as from the page. */
  readonly committer?: Identity;
  /** Null where the commit is not signed; not there where that was not read. */
  readonly signature?: Signature | null;
}

/** GitHub's own check of a commit's signature. */
export interface Signature {
  readonly verified: boolean;
  /** GitHub's word for it (GraphQL `GitSignatureState`): `VALID`, `UNKNOWN_KEY`, `BAD_EMAIL` and others. */
  readonly state: string;
}

export interface Commits {
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** How many GitHub says there are; more than `commits` holds where some were not read. */
  readonly total: number;
}

export interface Labels {
  readonly names: readonly string[];
}

export type ChangeType = 'ADDED' | 'MODIFIED' | 'DELETED' | 'RENAMED' | 'COPIED' | 'CHANGED';

export interface ChangedLine {
  readonly kind: 'added' | 'removed' | 'context';
  /** Line number on its side: the new one for added and context lines, the old one for removed lines. */
  readonly line: number;
  readonly text: string;
  /**
   * On the first line of a hunk only: what git wrote behind the second `@@`, usually the enclosing function or test;
   * empty where it wrote nothing.
   */
  readonly section?: string;
}

export interface ChangedFile {
  readonly path: string;
  /** The old path of a rename or copy. */
  readonly previousPath: string | null;
  readonly changeType: ChangeType;
  readonly additions: number;
  readonly deletions: number;
  readonly binary: boolean;
  /** The hunks' lines in order; null where the diff was not to be had. */
  readonly lines: readonly ChangedLine[] | null;
}

export interface Files {
  readonly files: readonly ChangedFile[];
  /** How many files GitHub says changed; more than `files` holds where some were not read. */
  readonly total: number;
}

/** The author's earlier pull requests in this repository, this one left out. */
export interface History {
  readonly merged: number;
  /** Null where not known, as in recordings. */
  readonly open: number | null;
  /** Closed without a merge; null where not known. */
  readonly closed: number | null;
  /** When the last one was merged, ISO 8601. */
  readonly lastMergedAt: string | null;
}

/** What an account says in reviews: its last word for or against the change, or that it only commented. */
export type Opinion = 'approved' | 'changes-requested' | 'commented' | 'dismissed';

/** One account's opinion. */
export interface Review {
  /** Login without the `[bot]` suffix. Null where the account was deleted. */
  readonly login: string | null;
  readonly kind: AccountKind;
  readonly opinion: Opinion;
  /** ISO 8601; null where GitHub does not say. */
  readonly submittedAt: string | null;
  /** The commit it spoke about; null where GitHub does not say. */
  readonly oid: string | null;
}

export interface Reviews {
  /** One an account. A deleted account cannot be told from another, so each of their opinions stands. */
  readonly reviews: readonly Review[];
  /** How many accounts' opinions GitHub has and were not read. */
  readonly unread: number;
}

/** An account as GitHub names it somewhere. */
export interface Account {
  /** Login without the `[bot]` suffix. Null where the account was deleted. */
  readonly login: string | null;
  readonly kind: AccountKind;
}

/** How far the pull request has come. */
export interface Status {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Whom GitHub lists as assigned. */
  readonly assignees: readonly Account[];
}

/**
 * What happened on the pull request. `push` is one commit, at its committer date (git's word: a rebase makes it anew);
 * a reply in a review's thread is a `review` that only commented, as GitHub counts it.
 */
export type ConversationEvent = Account & {
  /** ISO 8601. */
  readonly at: string;
} & ({ readonly kind: 'comment' | 'push' | 'force-push' | 'ready' | 'draft' | 'review-request' } | { readonly kind: 'review'; readonly opinion: Opinion });

export interface Conversation {
  /** Oldest first; the newest hundred. */
  readonly events: readonly ConversationEvent[];
  /** How many older ones GitHub has and were not read. */
  readonly unread: number;
}

/** Another pull request that would close the same issue. */
export interface ClosingPull extends PullReference, Account {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly createdAt: string;
}

/** An issue that the pull request would close, by GitHub's own link. */
export interface LinkedIssue extends PullReference, Account {
  readonly state: 'OPEN' | 'CLOSED';
  /** ISO 8601. */
  readonly createdAt: string;
  readonly assignees: readonly Account[];
  /** Reactions of every kind to the issue itself. */
  readonly reactions: number;
  /** The pull requests that would close it, this one left out; oldest first. */
  readonly pulls: readonly ClosingPull[];
}

export interface LinkedIssues {
  readonly issues: readonly LinkedIssue[];
  /** How many GitHub says there are; more than `issues` holds where some were not read. */
  readonly total: number;
}

/** One check run or commit status of the head commit. */
export interface Check {
  readonly name: string;
  /** `neutral` holds what was skipped, cancelled or neutral. */
  readonly result: 'success' | 'failure' | 'pending' | 'neutral';
  /** Whether the base branch's rules ask for it; null where GitHub does not say. */
  readonly isRequired: boolean | null;
}

export interface Checks {
  /** GitHub's sum of all checks of the head commit; null where it has none. */
  readonly rollup: 'success' | 'failure' | 'pending' | null;
  /** Whether the branch merges without conflicts; null where GitHub has not worked it out yet. */
  readonly conflicts: boolean | null;
  /** One by one; null where only the sum was asked for. `total` is GitHub's count. */
  readonly runs: { readonly checks: readonly Check[]; readonly total: number } | null;
}

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

/** A text file of the repository's default branch. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
  /** `owner/name` it was read from: the repository itself or the owner's `.github`. */
  readonly repository: string;
}

/** What the base repository's default branch says about itself. */
export interface Repository {
  readonly defaultBranch: string | null;
  readonly isPrivate: boolean;
  /** Policy documents, template, `.gitattributes`, vouch list, our settings file: those of the asked paths that exist. */
  readonly files: readonly RepositoryFile[];
}

/** Every fact by name. A collector obtains one or more of them; a signal declares which it reads. */
export interface Facts {
  readonly author: Author;
  readonly description: Description;
  readonly branch: Branch;
  readonly commits: Commits;
  readonly labels: Labels;
  readonly files: Files;
  readonly history: History;
  readonly reviews: Reviews;
  readonly status: Status;
  readonly conversation: Conversation;
  readonly linkedIssues: LinkedIssues;
  readonly checks: Checks;
  readonly activity: Activity;
  readonly repository: Repository;
  readonly community: Community;
  /** One for each repository that the user trusts. */
  readonly elsewhere: readonly Elsewhere[];
}

export type FactName = keyof Facts;

/** What the reader can do about a missing fact. */
export type NextStep = 'add-token' | 'check-token' | 'authorize-sso' | 'wait' | 'reload' | 'none';

/** Why a fact is not known: one sentence for people, and what helps. */
export interface Reason {
  readonly message: string;
  readonly nextStep: NextStep;
  /** ISO 8601, where time heals it. */
  readonly retryAt: string | null;
}

/** A fact with its state: known, not to be had, or still on its way. */
export type Fact<Value> =
  | { readonly status: 'available'; readonly value: Value }
  | { readonly status: 'unavailable'; readonly reason: Reason }
  | { readonly status: 'pending' };

export type FactBag = { readonly [Name in FactName]: Fact<Facts[Name]> };

/**
 * Where an observation can be seen. Structured, not a URL: signals do not know GitHub's addresses; `report/link.ts` does.
 * `note` is a few words of ours about this piece, never the author's text.
 */
export type Evidence =
  | { readonly kind: 'file'; readonly path: string; readonly note?: string }
  | { readonly kind: 'line'; readonly path: string; readonly line: number; readonly side: 'old' | 'new'; readonly text: string; readonly note?: string }
  | { readonly kind: 'commit'; readonly oid: string; readonly text: string; readonly note?: string }
  | { readonly kind: 'description'; readonly line: number | null; readonly text: string; readonly note?: string }
  | { readonly kind: 'branch'; readonly text: string; readonly note?: string }
  | { readonly kind: 'account'; readonly login: string; readonly app: boolean; readonly note?: string }
  | { readonly kind: 'label'; readonly text: string; readonly note?: string }
  | { readonly kind: 'pull'; readonly repository: string; readonly number: number; readonly text: string; readonly note?: string }
  | { readonly kind: 'issue'; readonly repository: string; readonly number: number; readonly text: string; readonly note?: string }
  | { readonly kind: 'check'; readonly text: string; readonly note?: string }
  | { readonly kind: 'repository-file'; readonly repository: string; readonly path: string; readonly line: number | null; readonly text: string; readonly note?: string }
  /** A search in this repository, or in all of GitHub where `everywhere` is set. */
  | { readonly kind: 'search'; readonly query: string; readonly text: string; readonly everywhere?: true; readonly note?: string };
