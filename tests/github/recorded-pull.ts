import { z } from 'zod';

const identity = z.object({
  name: z.string(),
  email: z.string(),
  login: z.string().nullable(),
  /** True for agents and bots. */
  tool: z.boolean().default(false),
});

const comment = z.object({ author: identity, body: z.string(), createdAt: z.string() });

/** A review that was submitted; who answered more than once has more than one. Its threads name it by its place in the list, counted from 0. */
const review = z.object({
  author: identity,
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']),
  body: z.string().default(''),
  submittedAt: z.string(),
  /** The commit it spoke about. */
  commitOid: z.string().nullable().default(null),
});

const thread = z.object({
  review: z.int().min(0),
  path: z.string(),
  /** Line after the change. */
  line: z.int().min(1),
  isResolved: z.boolean().default(false),
  /** Its comments come only when the thread is unfolded, as GitHub does with resolved ones. */
  isDeferred: z.boolean().default(false),
  /** Oldest first; the first is the review's. */
  comments: z.array(comment).min(1),
});

const state = z.enum(['OPEN', 'CLOSED', 'MERGED']);
/** `owner/name`. */
const repository = z.string().regex(/^[^/\s]+\/[^/\s]+$/);

/** An issue that the pull request would close, and the other pull requests that would close it: open ones, oldest first. */
const linkedIssue = z.object({
  /** The pull request's own where it is left out. */
  repository: repository.optional(),
  number: z.int().min(1),
  author: identity,
  state: z.enum(['OPEN', 'CLOSED']).default('OPEN'),
  createdAt: z.string(),
  assignees: z.array(identity).default([]),
  reactions: z.int().min(0).default(0),
  pulls: z.array(z.object({ repository: repository.optional(), number: z.int().min(1), author: identity, state: state.default('OPEN'), createdAt: z.string() })).default([]),
});

const sum = z.enum(['success', 'failure', 'pending']);

/** The head commit's checks: GitHub's sum, whether the branch conflicts, and the checks one by one. */
const checks = z.object({
  rollup: sum.nullable(),
  conflicts: z.boolean().nullable().default(false),
  runs: z.array(z.object({ name: z.string(), result: z.enum([...sum.options, 'neutral']), isRequired: z.boolean().default(false) })).default([]),
});

/** What the author does beside merged pull requests here. */
const activity = z.object({
  since: z.string(),
  /** The profile's display name. */
  name: z.string().nullable().default(null),
  /** Newest first; GitHub counts `total` where it is more than these. */
  recent: z.array(z.object({ repository, number: z.int().min(1), createdAt: z.string(), state })).default([]),
  recentTotal: z.int().optional(),
  reviewedHere: z.int().default(0),
  issuesHere: z.int().default(0),
  firstMergedAt: z.string().nullable().default(null),
  /** Paths of the author's newest ten merged pull requests here. */
  touched: z.array(z.string()).default([]),
});

/** One of the repository's newest merged pull requests. `author.name` is the profile's display name. */
const mergedPull = z.object({
  number: z.int().min(1),
  additions: z.int(),
  deletions: z.int(),
  changedFiles: z.int(),
  author: identity,
  mergedBy: identity.nullable().default(null),
});

/**
 * One recorded pull request: a line of a `.jsonl` file. The first part is what a repository's git history holds; the
 * optional part is what only GitHub knows, so that our own recordings can show every outcome of every signal.
 */
export const recordedPull = z.object({
  repository,
  number: z.int().min(1),
  title: z.string(),
  body: z.string().nullable().transform((body) => body ?? ''),
  author: identity,
  authorAssociation: z.string(),
  priorMergedInRepository: z.int().min(0).nullable().default(null),
  createdAt: z.string().nullable(),
  mergedAt: z.string().nullable().default(null),
  mergedBy: identity.nullable().default(null),
  headRefName: z.string().nullable().default(null),
  /** Newest first. */
  commits: z.array(
    z.object({
      oid: z.string(),
      authoredDate: z.string().nullable(),
      author: identity,
      message: z.string(),
      /** Who made the commit object and when; the author where it is left out. */
      committer: identity.optional(),
      committedDate: z.string().optional(),
      /** GitHub's word for it (GraphQL `GitSignatureState`); null where it is not signed. */
      signature: z.object({ verified: z.boolean(), state: z.string() }).nullable().optional(),
    }),
  ),
  files: z.array(
    z.object({
      path: z.string(),
      previousPath: z.string().nullable().default(null),
      changeType: z.string(),
      additions: z.int(),
      deletions: z.int(),
      binary: z.boolean().default(false),
    }),
  ),
  /** Unified diff. */
  patch: z.string().nullable().default(null),

  baseRefName: z.string().optional(),
  state: state.optional(),
  isDraft: z.boolean().optional(),
  labels: z.array(z.string()).optional(),
  openHere: z.int().optional(),
  closedHere: z.int().optional(),
  lastMergedAt: z.string().nullable().optional(),
  isPrivate: z.boolean().optional(),
  /** What was said on the pull request, each list oldest first. */
  comments: z.array(comment).optional(),
  reviews: z.array(review).optional(),
  threads: z.array(thread).optional(),
  forcePushes: z.array(z.object({ author: identity, createdAt: z.string(), before: z.string(), after: z.string() })).optional(),
  /** What else happened, oldest first. */
  events: z.array(z.object({ kind: z.enum(['ready', 'draft', 'review-request']), author: identity, createdAt: z.string() })).optional(),
  assignees: z.array(identity).optional(),
  linkedIssues: z.array(linkedIssue).optional(),
  checks: checks.optional(),
  activity: activity.optional(),
  /** The repository's newest merged pull requests, at most a hundred; one recording of the repository is enough. */
  community: z.array(mergedPull).max(100).optional(),
  /** What repositories that the user trusts say: their files that name people, and the author's merged pull requests there. */
  elsewhere: z.array(z.object({ repository, merged: z.int().nullable().default(0), files: z.record(z.string(), z.string()).default({}) })).optional(),
  /** When it is looked at, where something waits; where left out, when it was opened. */
  askedAt: z.string().optional(),
  /** Text files of the default branch, by path; `owner/.github:PATH` for the owner's `.github` repository. */
  repositoryFiles: z.record(z.string(), z.string()).optional(),
});

export type RecordedPull = z.output<typeof recordedPull>;

/** Reads JSON lines. A broken line costs only itself and is named with its number, counted from 1. */
export function readRecordedPulls(text: string): { pulls: RecordedPull[]; broken: { line: number; message: string }[] } {
  const pulls: RecordedPull[] = [];
  const broken: { line: number; message: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      pulls.push(recordedPull.parse(JSON.parse(line)));
    } catch (error) {
      broken.push({ line: index + 1, message: error instanceof z.ZodError ? z.prettifyError(error) : String(error) });
    }
  }
  return { pulls, broken };
}
