import { z } from 'zod';
import type { Facts } from './facts.ts';
import type { PullFacts } from './from-github.ts';

const count = z.int().min(0);
const login = z.string().nullable();
const association = z.enum(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'MANNEQUIN', 'NONE']).nullable();
const identity = z.looseObject({ name: z.string(), email: z.string(), login });

/** The shapes that `facts.ts` promises. Loose: a fact may grow without this file, what stands here may not change. */
const shapes = {
  pull: z.looseObject({
    author: z.looseObject({ login, kind: z.enum(['user', 'bot', 'mannequin', 'deleted']), association }),
    description: z.looseObject({ title: z.string(), markdown: z.string() }),
    branch: z.looseObject({ head: z.string().nullable(), base: z.string().nullable(), headOid: z.string().nullable() }),
    commits: z.looseObject({ total: count, commits: z.array(z.looseObject({ oid: z.string(), message: z.string(), author: identity, authoredAt: z.string().nullable() })) }),
    labels: z.looseObject({ names: z.array(z.string()) }),
    files: z.looseObject({ total: count, files: z.array(z.looseObject({ path: z.string(), changeType: z.string(), additions: count, deletions: count })) }),
  }),
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
