import { z } from '../schema/zod.ts';
import type { Facts } from './facts.ts';
import type { PullFacts } from './from-github.ts';

const count = z.int().min(0);
const login = z.string().nullable();
const association = z.enum(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'MANNEQUIN', 'NONE']).nullable();
const identity = z.looseObject({ name: z.string(), email: z.string(), login });

const kind = z.enum(['user', 'bot', 'mannequin', 'deleted']);
const account = z.looseObject({ login, kind });
const place = { owner: z.string(), repository: z.string(), number: count, login, kind, createdAt: z.string() };

/** What happened on the way of a pull request; not there where GitHub did not answer it. */
const process = {
  status: z.looseObject({ state: z.enum(['OPEN', 'CLOSED', 'MERGED']), isDraft: z.boolean(), createdAt: z.string(), assignees: z.array(account) }),
  conversation: z.looseObject({ events: z.array(z.looseObject({ by: account, at: z.string(), kind: z.string() })), unread: count }),
  linkedIssues: z.looseObject({ total: count, issues: z.array(z.looseObject({ ...place, state: z.string(), reactions: count, assignees: z.array(account), pulls: z.array(z.looseObject({ ...place, state: z.string() })) })) }),
  checks: z.looseObject({ rollup: z.string().nullable(), conflicts: z.boolean().nullable() }),
};

/** The shapes that `facts.ts` promises. Loose: a fact may grow without this file, what stands here may not change. */
const shapes = {
  pull: z.looseObject({
    author: z.looseObject({ login, kind, association }),
    description: z.looseObject({ title: z.string(), markdown: z.string() }),
    branch: z.looseObject({ head: z.string().nullable(), base: z.string().nullable(), headOid: z.string().nullable() }),
    commits: z.looseObject({ total: count, commits: z.array(z.looseObject({ oid: z.string(), message: z.string(), author: identity, authoredAt: z.string().nullable() })) }),
    labels: z.looseObject({ names: z.array(z.string()) }),
    files: z.looseObject({ total: count, files: z.array(z.looseObject({ path: z.string(), changeType: z.string(), additions: count, deletions: count })) }),
    ...z.object(process).partial().shape,
  }),
  community: z.looseObject({
    people: z.array(z.looseObject({ login: z.string(), name: z.string().nullable(), merged: count, mergedOthers: count })),
    mergedPulls: z.array(z.looseObject({ number: count, additions: count, deletions: count, changedFiles: count })),
  }).nullable(),
  activity: z.looseObject({
    since: z.string().nullable(),
    name: z.string().nullable(),
    recent: z.looseObject({ total: count, pulls: z.array(z.looseObject({ repository: z.string(), number: count, createdAt: z.string(), state: z.enum(['OPEN', 'CLOSED', 'MERGED']) })) }),
    reviewedHere: count,
    issuesHere: count,
    firstMergedAt: z.string().nullable(),
    touched: z.array(z.string()),
  }),
  elsewhere: z.array(z.looseObject({ repository: z.string(), merged: count.nullable(), files: z.array(z.looseObject({ path: z.string(), text: z.string() })) })),
  checks: z.looseObject({ ...process.checks.shape, runs: z.looseObject({ total: count, checks: z.array(z.looseObject({ name: z.string(), result: z.string(), isRequired: z.boolean().nullable() })) }) }),
  history: z.looseObject({ merged: count, open: count.nullable(), closed: count.nullable(), lastMergedAt: z.string().nullable() }),
  repository: z.looseObject({
    defaultBranch: z.string().nullable(),
    isPrivate: z.boolean(),
    files: z.array(z.looseObject({ path: z.string(), text: z.string(), repository: z.string() })),
  }).nullable(),
};

interface Made {
  readonly pull: PullFacts;
  readonly history: Facts['history'];
  readonly repository: Facts['repository'] | null;
  readonly community: Facts['community'] | null;
  readonly activity: Facts['activity'];
  readonly elsewhere: Facts['elsewhere'];
  readonly checks: Facts['checks'];
}

/**
 * Facts made of GitHub's answer, checked: the types of an answer are a promise of its schema, and a signal that is handed
 * a number for a text would fail for a reason that nobody understands.
 *
 * @param make turns the answer into facts
 * @throws SyntaxError where the answer has not the shape that GitHub's schema promises
 */
export function checkFacts<Kind extends keyof Made>(kind: Kind, make: () => Made[Kind]): Made[Kind] {
  try {
    const made = make();
    shapes[kind].parse(made);
    return made;
  } catch (error) {
    throw new SyntaxError('GitHub answered in a shape that its schema does not have.', { cause: error });
  }
}
