import type { Fact, FactBag } from '../facts/facts.ts';
import { signals } from '../signals/index.ts';
import { inSlices } from '../turns/in-slices.ts';
import { filesOf } from './diff-files.ts';
import { evaluate } from './evaluate.ts';
import { emptyState, factBag } from './state.ts';

const available = <Value>(value: Value): Fact<Value> => ({ status: 'available', value });

const diff = `diff --git a/src/sum.ts b/src/sum.ts
index 1111111..2222222 100644
--- a/src/sum.ts
+++ b/src/sum.ts
@@ -1,2 +1,2 @@
-export const sum = 1;
+export const sum = 2;
 export const none = 0;
diff --git a/docs/sum.md b/docs/sum.md
index 1111111..2222222 100644
--- a/docs/sum.md
+++ b/docs/sum.md
@@ -1 +1 @@
-One.
+Two.
`;

const policy = `# Contributing

Sign off your commits.

## Use of AI

- AI tools may help you, but you must understand what you submit.
- Please disclose AI assistance in the description of your pull request.
`;

const template = `## What

## AI disclosure

- [ ] No AI was used
- [ ] AI was used for:
`;

/** A pull request that is made up, with something for each of the readers of texts and files to read. */
function rehearsed(): FactBag {
  const repository = 'example/sums';
  const author = { name: 'Example', email: 'example@example.com', login: 'example' };
  const message = 'Add two sums\n\nIt was one.\n\nSigned-off-by: Example <example@example.com>\nAssisted-by: a tool';
  return {
    ...factBag({ ...emptyState({}), pending: new Set() }),
    author: available({ login: 'example', kind: 'user', association: 'CONTRIBUTOR' }),
    description: available({ title: 'Add two sums', markdown: `${template}\nI used an AI assistant for the tests. **Done.**\n\n> Quoted.\n\n| a | b |\n|--|--|\n| 1 | 2 |\n` }),
    branch: available({ head: 'example/two-sums', base: 'main', headOid: null }),
    commits: available({ commits: [{ oid: '1'.repeat(40), message, author, committer: author, signature: null, authoredAt: null }], total: 1 }),
    labels: available({ names: ['sums'] }),
    files: available(filesOf(diff)),
    repository: available({
      defaultBranch: 'main',
      isPrivate: false,
      files: [
        { path: 'CONTRIBUTING.md', text: policy, repository },
        { path: '.github/pull_request_template.md', text: template, repository },
      ],
    }),
  };
}

let done = false;

/**
 * Asks every signal once about a pull request that is made up. The browser compiles what is called for the first time,
 * each pattern above all: a quarter of a second in a background that has just started, as it does whenever a page asks
 * after half a minute without any. To be called while GitHub is waited for, so that its answer is not. Once in a
 * background's life; settles when it is done, others having had their turns.
 */
export async function rehearse(): Promise<void> {
  if (done) return;
  done = true;
  const [facts, now] = [rehearsed(), new Date()];
  await inSlices(signals, (signal) => void evaluate([signal], facts, [], now), () => true);
}
