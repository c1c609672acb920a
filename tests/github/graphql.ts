import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { json, type Answer } from './answer.ts';
import { brokenLimits, costOf } from './cost.ts';
import { viewer } from './graph/account.ts';
import { connection, type Answers } from './graph/connection.ts';
import { pullAnswers } from './graph/pull.ts';
import { notFound, repositoryAnswers } from './graph/repository.ts';
import { askedFields, type Variables } from './query-walk.ts';
import type { Budget } from './rate-limit.ts';
import { gitHubDate, type Recordings, type StoredPull } from './recordings.ts';
import { gitHubSchema, rules } from './schema.ts';
import { searchPulls } from './search.ts';
import { activityOf, searchPerson } from './search-person.ts';

export interface GraphQLAnswer extends Answer {
  /** The operation's name, or its first field where it has none; null where the body was no query. */
  readonly query: string | null;
  readonly points: number;
}

/** An error as GitHub prints it: its `type` beside the message, where graphql-js has it in `extensions`. */
function printed({ message, locations, path, extensions }: GraphQLError): Answers {
  const { type, at, ...more } = extensions as { type?: string; at?: string[] };
  const place = at ?? path;
  return {
    ...(type && { type }),
    ...(place && { path: place }),
    ...(Object.keys(more).length && { extensions: more }),
    ...(locations && { locations }),
    message,
  };
}

function failed(errors: readonly Answers[], query: string | null, points = 0): GraphQLAnswer {
  return { ...json(200, { errors }), query, points };
}

/** The pulls that a query asks for by number: they stop the search's clock. */
function askedPulls(document: DocumentNode, variables: Variables, recordings: Recordings): StoredPull[] {
  return askedFields(gitHubSchema(), document, variables).flatMap(({ parentType, field, args, above }) => {
    const { owner, name } = above[0]?.args ?? {};
    if (parentType !== 'Repository' || field.name !== 'pullRequest' || typeof args['number'] !== 'number') return [];
    return recordings.pull(String(owner), String(name), args['number']) ?? [];
  });
}

/** The query's root fields. */
function root(
  recordings: Recordings,
  budget: Budget,
  asked: readonly StoredPull[],
  cost: { points: number; nodes: number },
  login: string,
): Answers {
  const repository = ({ owner, name }: { owner: string; name: string }) => {
    const record = recordings.repository(owner, name);
    if (!record) throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
    return repositoryAnswers(recordings, record);
  };
  return {
    viewer: () => viewer(login),
    user: ({ login: of }: { login: string }) => {
      const activity = activityOf(recordings, of, null);
      const known = activity ?? recordings.all().some((pull) => !pull.author.tool && pull.author.login?.toLowerCase() === of.toLowerCase());
      if (!known) throw notFound(`Could not resolve to a User with the login of '${of}'.`);
      // Where no recording says since when, all are as old as one another.
      return { ...viewer(of), createdAt: gitHubDate(activity?.since ?? '2016-01-01T00:00:00Z'), name: activity?.name ?? null };
    },
    rateLimit: () => ({ ...budget.graphql(), cost: cost.points, nodeCount: cost.nodes }),
    repository,
    search: ({ query, type, ...page }: { query: string; type: string; first?: number; last?: number }) => {
      if (type !== 'ISSUE') throw new GraphQLError(`The stand-in searches pull requests (ISSUE), not ${type}.`);
      const person = searchPerson(recordings, query);
      if (person) return connection(person.nodes, (node) => node, { issueCount: person.count })(page);
      const { count, pulls } = searchPulls(recordings, query, asked);
      return connection(pulls, (pull) => pullAnswers(pull, repository(pull)), { issueCount: count })(page);
    },
  };
}

/**
 * Answers GitHub's GraphQL endpoint: the published schema, executed on recorded pull requests. What the schema does not
 * have is refused; what the schema has and the stand-in does not know fails by name instead of answering null.
 *
 * @param body the request's JSON: `{query, variables, operationName}`
 * @param budget counts the points this costs
 * @param login whose token it is
 */
export function answerGraphQL(body: string, recordings: Recordings, budget: Budget, login: string): GraphQLAnswer {
  let request: { query?: unknown; variables?: Variables | null; operationName?: string | null };
  let document: DocumentNode;
  try {
    request = JSON.parse(body);
    if (typeof request.query !== 'string')
      return failed([{ message: 'A query attribute must be specified and must be a string.' }], null);
    document = parse(request.query);
  } catch (error) {
    if (error instanceof GraphQLError) return failed([{ ...printed(error), extensions: { code: 'parseError' } }], null);
    return {
      ...json(400, { message: 'Problems parsing JSON', documentation_url: 'https://docs.github.com/graphql' }),
      query: null,
      points: 0,
    };
  }
  const schema = gitHubSchema();
  const operation = getOperationAST(document, request.operationName);
  const [first] = operation?.selectionSet.selections ?? [];
  const query = operation?.name?.value ?? (first?.kind === 'Field' ? first.name.value : null);
  const refused = validate(schema, document, rules);
  if (refused.length > 0) return failed(refused.map(printed), query);
  const variables = request.variables ?? {};
  const broken = brokenLimits(schema, document, variables);
  if (broken.length > 0)
    return failed(
      broken.map((limit) => ({ ...limit })),
      query,
    );

  const cost = costOf(schema, document, variables);
  if (!budget.spend('graphql', cost.points)) {
    const message = 'API rate limit exceeded for user ID 1.';
    return { ...json(200, { errors: [{ type: 'RATE_LIMITED', message }] }), query, points: 0 };
  }
  const result = execute({
    schema,
    document,
    variableValues: variables,
    operationName: request.operationName ?? null,
    rootValue: root(recordings, budget, askedPulls(document, variables, recordings), cost, login),
    fieldResolver: (source: Answers, args, _context, { parentType, fieldName }) => {
      const value = source[fieldName];
      if (value === undefined)
        throw new GraphQLError(
          `The stand-in does not know ${parentType.name}.${fieldName}. Add it in tests/github/graph/.`,
        );
      return typeof value === 'function' ? (value as (args: unknown) => unknown)(args) : value;
    },
    typeResolver: (value: Answers) => String(value['__typename']),
  }) as ExecutionResult;
  const errors = result.errors?.map(printed);
  return { ...json(200, { data: result.data ?? null, ...(errors && { errors }) }), query, points: cost.points };
}
