/**
 * Stands in for `json-with-bigint`, through which Octokit reads every answer: whole numbers above 2^53 would come as bigint.
 * GitHub's GraphQL has none (its `BigInt` is a string), and of the REST interface we read small ones alone; the browser's
 * own reader takes a fraction of the time.
 *
 * @throws SyntaxError as `JSON.parse` does
 */
export const JSONParse = (text: string): unknown => JSON.parse(text);
export const JSONStringify = (value: unknown): string => JSON.stringify(value);
