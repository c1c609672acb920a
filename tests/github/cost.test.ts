import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { brokenLimits, costOf } from './cost.ts';
import { gitHubSchema } from './schema.ts';

const cost = (query: string, variables = {}) => costOf(gitHubSchema(), parse(query), variables);
const broken = (query: string, variables = {}) =>
  brokenLimits(gitHubSchema(), parse(query), variables).map(({ type }) => type);

test("the documentation's own example costs 51 points, and may bring 305,100 nodes", () => {
  // https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
  const query = `query { viewer { login repositories(first: 100) { edges { node { id
    issues(first: 50) { edges { node { id labels(first: 60) { edges { node { id name } } } } } } } } } } }`;
  expect(cost(query)).toEqual({ points: 51, nodes: 100 + 100 * 50 + 100 * 50 * 60 });
});

test('a query without connections costs one point', () => {
  expect(cost('{ viewer { login } }').points).toBe(1);
});

test('page sizes come from variables and their defaults are filled in', () => {
  const query =
    'query ($n: Int!) { viewer { repositories(first: $n) { nodes { issues(first: 10) { nodes { id } } } } } }';
  expect(cost(query, { n: 40 })).toEqual({ points: 1, nodes: 40 + 400 });
});

test('the same connection asked for twice counts once; under another name it counts again', () => {
  const issues = 'issues(first: 1) { nodes { id } }';
  const within = (fields: string) => cost(`{ viewer { repositories(first: 100) { nodes { ${fields} } } } }`).nodes;
  expect(within(`${issues} ${issues}`)).toBe(200);
  expect(within(`... on Repository { ${issues} } ${issues}`)).toBe(200);
  expect(within(`${issues} more: ${issues}`)).toBe(300);
});

test('what is skipped costs nothing', () => {
  const query = 'query ($on: Boolean!) { viewer { repositories(first: 100) @include(if: $on) { nodes { id } } } }';
  expect(cost(query, { on: false }).nodes).toBe(0);
  expect(cost(query, { on: true }).nodes).toBe(100);
});

test('a connection needs a page of 1 to 100', () => {
  const page = (args: string) => broken(`{ viewer { repositories${args} { totalCount } } }`);
  expect(page('')).toEqual(['MISSING_PAGINATION_BOUNDARIES']);
  expect(page('(first: 101)')).toEqual(['EXCESSIVE_PAGINATION']);
  expect(page('(last: 0)')).toEqual(['EXCESSIVE_PAGINATION']);
  expect(page('(first: 100)')).toEqual([]);
  expect(page('(last: 1)')).toEqual([]);
});

test('more than 500,000 nodes are refused', () => {
  const nested = (last: number) =>
    `{ viewer { repositories(first: 100) { nodes { issues(first: 50) { nodes { labels(first: ${last}) { nodes { id } } } } } } } }`;
  expect(broken(nested(98))).toEqual([]);
  expect(broken(nested(99))).toEqual(['MAX_NODE_LIMIT_EXCEEDED']);
});
