import { NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitHubSchema } from '../../tests/github/schema.ts';

const github = gitHubSchema();
const folder = import.meta.dirname;
const documents = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const whole = documents.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');

// The list's fragment stands in requests that are put together at run time; list-request.test.ts validates those.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

test('every query is one that GitHub understands', () => {
  expect(documents.length).toBeGreaterThan(1);
  expect(validate(github, parse(whole), rules).map(({ message }) => message)).toEqual([]);
});

test("a field that GitHub's schema does not have is refused", () => {
  const wrong = whole.replace('headRefOid', 'headRefOid\n      mood');
  expect(validate(github, parse(wrong)).map(({ message }) => message)).toContain('Cannot query field "mood" on type "PullRequest".');
});
