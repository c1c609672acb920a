import { fragments, type AliasedAnswer, type ComposedRequest } from './composed-request.ts';
import type { RepositoryReference } from './list-request.ts';
import { ActivityFactsFragmentDoc, BudgetFragmentDoc, PeopleFactsFragmentDoc, type ActivityFactsFragment, type PeopleFactsFragment } from './queries.generated.ts';

/** What is asked about one person. */
export interface PersonQuestion {
  /** GitHub's own name, so it holds no search syntax. */
  readonly login: string;
  /** Where the activity is counted, and the day from which on pull requests are recent (`2026-11-01`); null where it is known. */
  readonly activity: { readonly here: RepositoryReference; readonly since: string } | null;
  /** Repositories asked what they say of the person. */
  readonly trusted: readonly RepositoryReference[];
}

/** The parts of the answer; null where not asked for, or not answered. */
export interface PersonAnswer {
  readonly activity: ActivityFactsFragment | null;
  /** In the question's order. */
  readonly trusted: readonly { readonly people: PeopleFactsFragment | null; readonly merged: number | null }[];
}

/** https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests */
function activitySearches(login: string, { here: { owner, repository }, since }: NonNullable<PersonQuestion['activity']>) {
  const here = `repo:${owner}/${repository}`;
  return {
    recent: `is:pr is:public author:${login} created:>=${since} sort:created-desc`,
    reviewed: `${here} is:pr reviewed-by:${login} -author:${login}`,
    issues: `${here} is:issue author:${login}`,
    first: `${here} is:pr is:merged author:${login} sort:created-asc`,
    newest: `${here} is:pr is:merged author:${login} sort:created-desc`,
  };
}

/** One request for everything about a person, by aliases. */
export function composePersonRequest({ login, activity, trusted }: PersonQuestion): ComposedRequest {
  const searches = activity ? { login, ...activitySearches(login, activity) } : {};
  const variables: Record<string, string> = { ...searches };
  const fields = activity ? ['...ActivityFacts'] : [];
  for (const [index, { owner, repository }] of trusted.entries()) {
    Object.assign(variables, { [`to${index}`]: owner, [`tn${index}`]: repository, [`tm${index}`]: `repo:${owner}/${repository} is:pr is:merged author:${login}` });
    fields.push(`t${index}: repository(owner: $to${index}, name: $tn${index}) { ...PeopleFacts }`);
    fields.push(`m${index}: search(type: ISSUE, query: $tm${index}, first: 1) { issueCount }`);
  }
  const parameters = Object.keys(variables).map((name) => `$${name}: String!`);
  const used = [BudgetFragmentDoc, ...(activity ? [ActivityFactsFragmentDoc] : []), ...(trusted.length > 0 ? [PeopleFactsFragmentDoc] : [])];
  return { document: `query Person(${parameters.join(', ')}) {\n${fields.map((field) => `  ${field}\n`).join('')}  ...Budget\n}\n${fragments(used)}`, variables };
}

/** Puts the aliases back into the question's order. GitHub's types hold by the schema that the document is validated against. */
export function readPersonAnswer({ activity, trusted }: PersonQuestion, data: AliasedAnswer): PersonAnswer {
  const at = <Value>(alias: string) => (data[alias] ?? null) as Value | null;
  const part = <Name extends keyof ActivityFactsFragment>(name: Name) => at<NonNullable<ActivityFactsFragment[Name]>>(name);
  const [recent, reviewed, issues, first, newest] = [part('recent'), part('reviewed'), part('issues'), part('first'), part('newest')];
  const whole = activity && recent && reviewed && issues && first && newest;
  return {
    activity: whole ? { user: part('user'), recent, reviewed, issues, first, newest } : null,
    trusted: trusted.map((_, index) => ({ people: at<PeopleFactsFragment>(`t${index}`), merged: at<{ issueCount: number }>(`m${index}`)?.issueCount ?? null })),
  };
}
