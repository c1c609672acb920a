import type { PullReference } from '../facts/facts.ts';
import { fragments, type AliasedAnswer, type ComposedRequest } from './composed-request.ts';
import {
  BudgetFragmentDoc,
  ListPullFragmentDoc,
  OwnerFactsFragmentDoc,
  RepositoryFactsFragmentDoc,
  type ListPullFragment,
  type OwnerFactsFragment,
  type RepositoryFactsFragment,
  type RepositoryQuery,
} from './queries.generated.ts';

/** Where a repository is. */
export type RepositoryReference = Pick<PullReference, 'owner' | 'repository'>;

/** What one list request asks for; each part may be empty, not both. */
export interface ListQuestion {
  readonly pulls: readonly PullReference[];
  /** Repositories whose own files are asked for in the same request. */
  readonly repositories: readonly RepositoryReference[];
}

/** GitHub's answer in the order of the question; null where it has nothing there, or may not show it. */
export interface ListAnswer {
  readonly pulls: readonly (ListPullFragment | null)[];
  readonly repositories: readonly (Pick<RepositoryQuery, 'repository' | 'owner'> | null)[];
}

/**
 * One request for the rows of a page, by aliases: `r0: repository(…) { pullRequest(…) }` and so on.
 *
 * @param question at least one pull request or repository
 */
export function composeListRequest({ pulls, repositories }: ListQuestion): ComposedRequest {
  const variables: Record<string, string | number> = {};
  const parameters: string[] = [];
  const fields: string[] = [];
  const declare = (name: string, type: string, value: string | number) => {
    parameters.push(`$${name}: ${type}!`);
    variables[name] = value;
  };
  for (const [index, { owner, repository, number }] of pulls.entries()) {
    declare(`ro${index}`, 'String', owner);
    declare(`rn${index}`, 'String', repository);
    declare(`rp${index}`, 'Int', number);
    fields.push(`r${index}: repository(owner: $ro${index}, name: $rn${index}) { pullRequest(number: $rp${index}) { ...ListPull } }`);
  }
  for (const [index, { owner, repository }] of repositories.entries()) {
    declare(`po${index}`, 'String', owner);
    declare(`pn${index}`, 'String', repository);
    fields.push(`p${index}: repository(owner: $po${index}, name: $pn${index}) { ...RepositoryFacts }`);
    fields.push(`o${index}: repository(owner: $po${index}, name: ".github") { ...OwnerFacts }`);
  }
  const used = [
    BudgetFragmentDoc,
    ...(pulls.length > 0 ? [ListPullFragmentDoc] : []),
    ...(repositories.length > 0 ? [RepositoryFactsFragmentDoc, OwnerFactsFragmentDoc] : []),
  ];
  const document = `query List(${parameters.join(', ')}) {\n${fields.map((field) => `  ${field}\n`).join('')}  ...Budget\n}\n${fragments(used)}`;
  return { document, variables };
}

/** Puts the aliases back into the order of the question. GitHub's types hold by the schema that the document is validated against. */
export function readListAnswer({ pulls, repositories }: ListQuestion, data: AliasedAnswer): ListAnswer {
  const at = <Value>(alias: string) => (data[alias] ?? null) as Value | null;
  return {
    pulls: pulls.map((_, index) => at<{ pullRequest: ListPullFragment | null }>(`r${index}`)?.pullRequest ?? null),
    repositories: repositories.map((_, index) => {
      const repository = at<RepositoryFactsFragment>(`p${index}`);
      return repository && { repository, owner: at<OwnerFactsFragment>(`o${index}`) };
    }),
  };
}
