import { getNamedType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { askedFields, type AskedField, type Variables } from './query-walk.ts';

/** GitHub's limits: https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api */
export const limits = { pointsAnHour: 5000, nodes: 500_000, page: 100 } as const;

export interface Cost {
  /** Points, at least 1. */
  readonly points: number;
  /** How many nodes the query could bring at most. */
  readonly nodes: number;
}

/** Whether a field is a connection: a page of nodes, asked with `first` or `last`. */
export function isConnection({ field }: AskedField): boolean {
  return getNamedType(field.type).name.endsWith('Connection') && field.args.some(({ name }) => name === 'first');
}

function pageSize({ args }: AskedField): number {
  const size = args['first'] ?? args['last'];
  return typeof size === 'number' ? size : 0;
}

/**
 * What a query costs by GitHub's documented formula: the requests needed to fulfil each unique connection, as if every
 * page above it were full, divided by 100 and rounded, at least 1.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Cost {
  let requests = 0;
  let nodes = 0;
  for (const asked of askedFields(schema, document, variables)) {
    if (!isConnection(asked)) continue;
    const parents = asked.above.filter(isConnection).reduce((product, above) => product * pageSize(above), 1);
    requests += parents;
    nodes += parents * pageSize(asked);
  }
  return { points: Math.max(1, Math.round(requests / 100)), nodes };
}

/** A limit that a query breaks, in the words and with the `type` that GitHub answers. */
export interface BrokenLimit {
  readonly type: 'MISSING_PAGINATION_BOUNDARIES' | 'EXCESSIVE_PAGINATION' | 'MAX_NODE_LIMIT_EXCEEDED';
  readonly message: string;
  readonly path?: readonly string[];
}

/**
 * The limits a query breaks; empty where it breaks none. Every connection needs `first` or `last` from 1 to 100, as the
 * documentation says. (GitHub itself lets a connection without nodes go without; being stricter costs a client nothing.)
 */
export function brokenLimits(schema: GraphQLSchema, document: DocumentNode, variables: Variables): BrokenLimit[] {
  const broken: BrokenLimit[] = [];
  for (const asked of askedFields(schema, document, variables)) {
    if (!isConnection(asked)) continue;
    const { field, path, args } = asked;
    const side = typeof args['first'] === 'number' ? 'first' : 'last';
    const size = args[side];
    if (typeof size !== 'number') {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field.name}\` connection.`;
      broken.push({ type: 'MISSING_PAGINATION_BOUNDARIES', message, path });
    } else if (size < 1 || size > limits.page) {
      const message = `Requesting ${size} records on the \`${field.name}\` connection exceeds the \`${side}\` limit of ${limits.page} records.`;
      broken.push({ type: 'EXCESSIVE_PAGINATION', message, path });
    }
  }
  const { nodes } = costOf(schema, document, variables);
  if (nodes > limits.nodes) {
    const message = `This query requests up to ${nodes.toLocaleString('en-US')} possible nodes which exceeds the maximum limit of ${limits.nodes.toLocaleString('en-US')}.`;
    broken.push({ type: 'MAX_NODE_LIMIT_EXCEEDED', message });
  }
  return broken;
}
