import { GraphQLError } from 'graphql';
import { stateOf, type Recordings, type RepositoryRecord } from '../recordings.ts';
import { globalId, namedActor } from './account.ts';
import { connection, type Answers } from './connection.ts';
import { pullAnswers } from './pull.ts';
import { gitObject } from './tree.ts';

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const templatePlace = /^(?:\.github\/|docs\/)?(?:pull_request_template(?:\.\w+)?|pull_request_template\/[^/]+)$/i;

/** GitHub's answer for what is not there or not to be seen; the two are told apart for nobody. */
export function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}

/** The branch that the recorded pulls go to most often. */
export function defaultBranch({ pulls }: RepositoryRecord): string {
  const counts = new Map<string, number>();
  for (const { baseRefName = 'main' } of pulls) counts.set(baseRefName, (counts.get(baseRefName) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'main';
}

type MergedPull = NonNullable<RepositoryRecord['community']>[number];

/** What is recorded of a repository's newest merged pull requests, by GitHub's names. */
function mergedAnswers({ number, additions, deletions, changedFiles, author, mergedBy }: MergedPull): Answers {
  return { __typename: 'PullRequest', number, state: 'MERGED', additions, deletions, changedFiles, author: namedActor(author), mergedBy: mergedBy && namedActor(mergedBy) };
}

/** A repository's fields, by GitHub's names. A field that is not here is refused by name. */
export function repositoryAnswers(recordings: Recordings, record: RepositoryRecord): Answers {
  const nameWithOwner = `${record.owner}/${record.name}`;
  const branch = defaultBranch(record);
  const templates = [...record.files].filter(([path]) => templatePlace.test(path));
  const contributing = ['CONTRIBUTING.md', '.github/CONTRIBUTING.md', 'docs/CONTRIBUTING.md'].find((path) =>
    record.files.has(path),
  );
  const answers: Answers = {
    __typename: 'Repository',
    id: globalId('R', nameWithOwner),
    name: record.name,
    nameWithOwner,
    owner: () => ({
      __typename: 'Organization',
      login: record.owner,
      id: globalId('O', record.owner),
      url: `https://github.com/${record.owner}`,
    }),
    url: `https://github.com/${nameWithOwner}`,
    isPrivate: record.isPrivate,
    visibility: record.isPrivate ? 'PRIVATE' : 'PUBLIC',
    isFork: false,
    isArchived: false,
    isEmpty: false,
    viewerPermission: 'WRITE',
    defaultBranchRef: { __typename: 'Ref', id: globalId('REF', nameWithOwner), name: branch, prefix: 'refs/heads/' },
    object: ({ expression }: { expression?: string | null }) => gitObject(record.files, expression ?? '', branch),
    pullRequestTemplates: templates.map(([path, body]) => ({ filename: path.split('/').at(-1), body })),
    contributingGuidelines: contributing === undefined ? null : { body: record.files.get(contributing) },
    codeOfConduct: null,
    pullRequest: ({ number }: { number: number }) => {
      const pull = recordings.pull(record.owner, record.name, number);
      if (!pull) throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
      return pullAnswers(pull, answers);
    },
    pullRequests: ({ states, ...page }: { states?: string[] | null }) => {
      if (record.community && states?.join() === 'MERGED') return connection(record.community, mergedAnswers)(page);
      const pulls = record.pulls.filter((pull) => !states || states.includes(stateOf(pull)));
      return connection(pulls, (pull) => pullAnswers(pull, answers))(page);
    },
  };
  return answers;
}
