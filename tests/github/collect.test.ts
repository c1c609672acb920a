import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { collectChecks, collectPerson } from '../../lib/facts/collect-lazily.ts';
import { communityOf } from '../../lib/facts/community.ts';
import type { Fact, Reviews } from '../../lib/facts/facts.ts';
import { pullFacts, type PullFacts } from '../../lib/facts/from-github.ts';
import type { Elsewhere } from '../../lib/facts/person-facts.ts';
import type { GitHub } from '../../lib/github/client.ts';
import { composePersonRequest, readPersonAnswer } from '../../lib/github/person-request.ts';
import { PullRequestChecksDocument, PullRequestDocument, RepositoryDocument, type PullRequestQuery, type RepositoryQuery } from '../../lib/github/queries.generated.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { brokenLimits, costOf } from './cost.ts';
import { factsOf } from './facts.ts';
import { answerGraphQL } from './graphql.ts';
import { makeBudget } from './rate-limit.ts';
import type { RecordedPull } from './recorded-pull.ts';
import { holdRecordings } from './recordings.ts';
import { gitHubSchema, rules } from './schema.ts';

const pulls = ourRecordedPulls();
const reviewed = pulls.filter(({ reviews }) => reviews !== undefined);
const referenceOf = ({ repository: name, number }: Pick<RecordedPull, 'repository' | 'number'>) => {
  const [owner = '', repository = ''] = name.split('/');
  return { owner, repository, number };
};

/** The stand-in's answer to one of the extension's own questions. */
function asked<Data>(document: { toString(): string }, variables: Readonly<Record<string, unknown>>): Data {
  const body = JSON.stringify({ query: document.toString(), variables });
  const { data, errors } = JSON.parse(answerGraphQL(body, holdRecordings(pulls), makeBudget(), 'mira').body.toString()) as { data: Data; errors?: { path: string[] }[] };
  // Most owners have no `.github` repository.
  expect(errors?.filter(({ path }) => path[0] !== 'owner') ?? []).toEqual([]);
  return data;
}

/** The facts that come of it. */
function fromApi(pull: RecordedPull): PullFacts {
  const { owner, repository: name, number } = referenceOf(pull);
  const data = asked<PullRequestQuery>(PullRequestDocument, { owner, name, number, merged: '', open: '', closed: '', withHistory: false });
  const answered = data.repository?.pullRequest;
  if (!answered) throw new Error('The stand-in does not know the pull request.');
  return pullFacts(answered, referenceOf(pull));
}

const valueOf = <Value>(fact: Fact<Value>) => (fact.status === 'available' ? fact.value : undefined);

test.each(reviewed.map((pull) => [pull.number, pull] as const))('the reviews of #%i are the same from the API as from the recording', (_number, pull) => {
  const { reviews } = factsOf(pull);
  const byLogin = (value: Reviews | undefined) => value?.reviews.toSorted((one, other) => String(one.login).localeCompare(String(other.login)));
  expect(reviews.status).toBe('available');
  expect(byLogin(fromApi(pull).reviews)).toEqual(byLogin(valueOf(reviews)));
});

test.each(pulls.map((pull) => [`${pull.repository}#${pull.number}`, pull] as const))('%s: what happened is the same from the API as from the recording', (_name, pull) => {
  const recorded = factsOf(pull);
  const answered = fromApi(pull);
  expect(answered.status).toEqual(valueOf(recorded.status));
  for (const name of ['conversation', 'linkedIssues'] as const) if (recorded[name].status === 'available') expect(answered[name]).toEqual(recorded[name].value);
  if (recorded.checks.status === 'available') expect(answered.checks).toEqual({ ...recorded.checks.value, runs: null });
  const commits = valueOf(recorded.commits)?.commits ?? [];
  for (const [index, { committer, signature }] of commits.entries())
    expect(answered.commits.commits[index]).toMatchObject({ ...(committer && { committer }), ...(signature !== undefined && { signature }) });
});

/** Answers the questions that are asked while the panel is open. */
const github: Pick<GitHub, 'person' | 'checks'> = {
  person: (question) => {
    const { document, variables } = composePersonRequest(question);
    return Promise.resolve({ data: readPersonAnswer(question, asked(document, variables)), error: null });
  },
  checks: ({ owner, repository: name, number }) => Promise.resolve({ data: asked(PullRequestChecksDocument, { owner, name, number }), error: null }),
};
const { signal } = new AbortController();
const now = () => new Date('2026-10-16T10:00:00Z');

test.each(pulls.filter(({ checks }) => checks).map((pull) => [`${pull.repository}#${pull.number}`, pull] as const))('%s: the checks one by one are those of the recording', async (_name, pull) => {
  const { checks, headOid } = await collectChecks(github, referenceOf(pull), signal);
  expect(checks).toEqual(valueOf(factsOf(pull).checks));
  expect(headOid).toBe(pull.commits[0]?.oid);
});

test.each(pulls.filter(({ activity }) => activity).map((pull) => [`${pull.repository}#${pull.number}`, pull] as const))('%s: what the author does, here and elsewhere, is what the recording says', async (_name, pull) => {
  const { activity, elsewhere } = factsOf(pull);
  const names = (pull.elsewhere ?? []).map(({ repository }) => ({ repository, number: 1 }));
  const here = referenceOf(pull);
  const found = await collectPerson(github, { login: pull.author.login ?? '', here, trusted: names.map(referenceOf) }, now, signal);
  expect(found.activity).toEqual(valueOf(activity));
  const byPath = (each: Elsewhere) => ({ ...each, files: each.files.toSorted((one, other) => one.path.localeCompare(other.path)) });
  expect(found.elsewhere?.map(byPath)).toEqual((valueOf(elsewhere) ?? []).map(byPath));
});

test.each(pulls.filter(({ community }) => community).map((pull) => [pull.repository, pull] as const))('who contributes to %s is the same from the API as from the recording', (_name, pull) => {
  const { owner, repository: name } = referenceOf(pull);
  const community = communityOf(asked<RepositoryQuery>(RepositoryDocument, { owner, name }).community);
  expect(community).toEqual(valueOf(factsOf(pull).community));
  expect(community?.people.length).toBeGreaterThan(1);
  expect(community?.people.map(({ login }) => login)).not.toContain('tide-bot');
});

test('a repository that is not there says nothing of anybody, and costs only itself', async () => {
  const gone: Pick<GitHub, 'person'> = { person: () => Promise.resolve({ data: { activity: null, trusted: [{ people: null, merged: 0 }] }, error: new Error('NOT_FOUND') }) };
  const found = await collectPerson(gone, { login: 'renske-dahl', here: null, trusted: [{ owner: 'gone', repository: 'away' }] }, now, signal);
  expect(found).toEqual({ activity: null, elsewhere: [{ repository: 'gone/away', merged: null, files: [] }], gap: null });
});

test('our recordings hold an example of each fact about the process and the person', () => {
  for (const name of ['status', 'conversation', 'linkedIssues', 'checks', 'activity', 'community', 'elsewhere'] as const) expect(pulls.some((pull) => factsOf(pull)[name].status === 'available'), name).toBe(true);
  expect(pulls.some((pull) => valueOf(factsOf(pull).commits)?.commits.some(({ signature, committer }) => signature && committer))).toBe(true);
});

const searches = { merged: '', open: '', closed: '' };
const tenTrusted = Array.from({ length: 10 }, (_, index) => ({ owner: 'lantern', repository: `r${index}` }));
const person = composePersonRequest({ login: 'ida', activity: { here: { owner: 'lantern', repository: 'grid' }, since: '2026-11-01' }, trusted: tenTrusted });
test.each([
  ['the pull request, with the history searches', PullRequestDocument, { owner: 'saltmarsh', name: 'heron', number: 31, ...searches, withHistory: true }],
  ['the repository, with who contributes', RepositoryDocument, { owner: 'saltmarsh', name: 'heron' }],
  ['the checks one by one', PullRequestChecksDocument, { owner: 'saltmarsh', name: 'heron', number: 31 }],
  ['the author, with ten trusted repositories', person.document, person.variables],
])('%s costs one point', (name, document, variables) => {
  const parsed = parse(document.toString());
  expect(validate(gitHubSchema(), parsed, rules)).toEqual([]);
  expect(brokenLimits(gitHubSchema(), parsed, variables)).toEqual([]);
  const cost = costOf(gitHubSchema(), parsed, variables);
  console.log(`${name}: ${cost.points} point, up to ${cost.nodes} nodes`);
  expect(cost.points).toBe(1);
});

test('names of repositories and people travel as variables, never in the document', () => {
  const hostile = { owner: 'lantern") { id } x: repository(owner: "', repository: '$name' };
  const { document } = composePersonRequest({ login: 'ida"', activity: { here: hostile, since: '2026-11-01' }, trusted: [hostile] });
  const plain = { owner: 'lantern', repository: 'grid' };
  expect(document).toBe(composePersonRequest({ login: 'ida', activity: { here: plain, since: '2026-11-01' }, trusted: [plain] }).document);
});
