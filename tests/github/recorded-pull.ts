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

/**
 * One recorded pull request: a line of a `.jsonl` file. The first part is what a repository's git history holds; the
 * optional part is what only GitHub knows, so that our own recordings can show every outcome of every signal.
 */
export const recordedPull = z.object({
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
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
  commits: z.array(z.object({ oid: z.string(), authoredDate: z.string().nullable(), author: identity, message: z.string() })),
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
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']).optional(),
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
