import { z } from 'zod';

const identity = z.object({
  name: z.string(),
  email: z.string(),
  login: z.string().nullable(),
  /** True for agents and bots. */
  tool: z.boolean().default(false),
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
  /** Oldest first; who answered more than once stands here more than once. */
  reviews: z
    .array(
      z.object({
        author: identity,
        state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']),
        submittedAt: z.string(),
        /** The commit it spoke about. */
        commitOid: z.string().nullable().default(null),
        /** Markdown. */
        body: z.string().default(''),
      }),
    )
    .optional(),
  openHere: z.int().optional(),
  closedHere: z.int().optional(),
  lastMergedAt: z.string().nullable().optional(),
  isPrivate: z.boolean().optional(),
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
