import type { PullRequestQuery } from '../github/queries.generated.ts';
import type { AccountKind, Author } from './facts.ts';

type PullRequestNode = NonNullable<NonNullable<PullRequestQuery['repository']>['pullRequest']>;

const kinds: Record<NonNullable<PullRequestNode['author']>['__typename'], AccountKind> = {
  Bot: 'bot',
  EnterpriseUserAccount: 'user',
  Mannequin: 'mannequin',
  Organization: 'user',
  User: 'user',
};

/** Who acted, as the facts name accounts. GitHub answers null for a deleted one. */
export function accountOf(actor: PullRequestNode['author']): Pick<Author, 'login' | 'kind'> {
  return actor ? { login: actor.login.replace(/\[bot\]$/, ''), kind: kinds[actor.__typename] } : { login: null, kind: 'deleted' };
}

/** What a list of GitHub's holds; nothing where there is no list. */
export function present<Value>(list: readonly (Value | null)[] | null | undefined): Value[] {
  return (list ?? []).filter((item) => item !== null);
}
