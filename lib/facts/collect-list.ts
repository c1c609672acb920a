import type { GitHub } from '../github/client.ts';
import { failedFields } from '../github/errors.ts';
import type { ListQuestion } from '../github/list-request.ts';
import type { ListPullFragment } from '../github/queries.generated.ts';
import type { PullReference, Repository } from './facts.ts';
import { pullFacts, repositoryFacts, type PullFacts } from './from-github.ts';

/** What a list's request said about one pull request: the newest 50 commits, the first 100 files, no diff. */
export interface CollectedRow {
  readonly facts: PullFacts;
  /** GitHub's own mark of the pull request's last change, and when it was asked; ISO 8601. */
  readonly updatedAt: string;
  readonly fetchedAt: string;
}

/** A list's facts in the order of the question; null where GitHub has nothing there, or may not show it. */
export interface CollectedList {
  readonly rows: readonly (CollectedRow | null)[];
  readonly repositories: readonly (Repository | null)[];
}

/** What a list does not ask for; that is not known, not none. */
const notAsked = { latestOpinionatedReviews: null, latestReviews: null, assignees: null, createdAt: null, timelineItems: null, closingIssuesReferences: null } as const;

const rowFacts = (pull: ListPullFragment, self: PullReference, failed: ReadonlySet<string>) => pullFacts({ ...pull, ...notAsked }, self, failed);

/** Asks for many pull requests, and for what their repositories say, in one request. Throws what `reasonOf` understands. */
export async function collectList(github: GitHub, question: ListQuestion, now: () => Date, signal: AbortSignal): Promise<CollectedList> {
  const { data, error } = await github.list(question, signal);
  const found = [...data.pulls, ...data.repositories].some((each) => each !== null);
  // An answer with nothing in it is a refusal of the whole, such as a used-up limit; a part of it costs only itself.
  if (!found && error) throw error;
  const fetchedAt = now().toISOString();
  return {
    rows: data.pulls.map((pull, index) => {
      const reference = question.pulls[index];
      return pull && reference ? { facts: rowFacts(pull, reference, failedFields(error, `r${index}`)), updatedAt: pull.updatedAt, fetchedAt } : null;
    }),
    repositories: data.repositories.map((answer) => answer && repositoryFacts(answer)),
  };
}
