import { GraphQLError } from 'graphql';

/** What a resolver may answer with: plain values, and functions of a field's arguments. */
export type Answers = Readonly<Record<string, unknown>>;

interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const cursorOf = (index: number) => Buffer.from(`cursor:v2:${index}`).toString('base64');

function indexOf(cursor: string): number {
  const index = Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]);
  if (Number.isNaN(index))
    throw new GraphQLError(`\`${cursor}\` does not appear to be a valid cursor.`, {
      extensions: { type: 'INVALID_CURSOR_ARGUMENTS' },
    });
  return index;
}

/**
 * A field that answers one page of a list, as Relay's cursor connections do: https://relay.dev/graphql/connections.htm
 *
 * @param items the whole list, in order
 * @param answer one item's fields
 * @param more further fields of the connection
 */
export function connection<Item>(items: readonly Item[], answer: (item: Item) => unknown, more: Answers = {}) {
  return ({ first, last, after, before }: PageArguments): Answers => {
    let start = typeof after === 'string' ? indexOf(after) + 1 : 0;
    let end = typeof before === 'string' ? Math.min(indexOf(before), items.length) : items.length;
    if (typeof first === 'number') end = Math.min(end, start + first);
    else if (typeof last === 'number') start = Math.max(start, end - last);
    const page = items
      .slice(start, end)
      .map((item, index) => ({ cursor: cursorOf(start + index), node: answer(item) }));
    return {
      totalCount: items.length,
      nodes: page.map(({ node }) => node),
      edges: page,
      pageInfo: {
        hasNextPage: end < items.length,
        hasPreviousPage: start > 0,
        startCursor: page[0]?.cursor ?? null,
        endCursor: page.at(-1)?.cursor ?? null,
      },
      ...more,
    };
  };
}
