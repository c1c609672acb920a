/**
 * What is known about a pull request: plain data without opinion, the same whether it was read from the page, from the
 * API or from a recording. The facts' files import types of one another and nothing else, so that everything may import them.
 */
import type { Activity, Community, Elsewhere } from './person-facts.ts';
import type { Checks, Conversation, LinkedIssues, Status } from './process-facts.ts';

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
