import fc from 'fast-check';
import type { Account, Association, Author, Commit, FactBag, FactName, Facts, Opinion } from '../lib/facts/facts.ts';
import type { Activity, Community, Elsewhere } from '../lib/facts/person-facts.ts';
import type { Checks, Conversation, LinkedIssues, Status } from '../lib/facts/process-facts.ts';

/** Who a generated pull request is by. */
export interface Who {
  readonly login: string;
  readonly name: string;
  /** When the account was made, ISO 8601. */
  readonly since: string;
  readonly association: Association | null;
}

const dates = fc.integer({ min: 0, max: 900 }).map((days) => new Date(Date.UTC(2024, 0, 1, 9) + days * 86_400_000).toISOString());
const date = (value: fc.Arbitrary<string>) => fc.option(value);
const few = fc.integer({ min: 0, max: 6 });
const many = fc.oneof(few, fc.integer({ min: 0, max: 2_000 }));
const list = <Value>(value: fc.Arbitrary<Value>, maxLength = 5) => fc.array(value, { maxLength });
const of = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const logins = ['noor-thread', 'lars-shuttle', 'mei-spindle', 'ida-reed', 'tove-heddle'] as const;
const people: fc.Arbitrary<Account> = fc.oneof(
  { weight: 6, arbitrary: of(...logins).map((login): Account => ({ login, kind: 'user' })) },
  of<Account>({ login: 'coderabbitai', kind: 'bot' }, { login: 'github-actions', kind: 'bot' }, { login: null, kind: 'deleted' }, { login: 'old-import', kind: 'mannequin' }),
);
const paths = of('src/grid/cell.ts', 'src/render/draw.ts', 'docs/guide.md', 'README.md', 'test/cell.test.ts', 'packages/loom/index.ts');
const repositories = of('loom/shed', 'reed/heddle', 'knot/mill', 'warp/weft', 'reel/spool', 'bolt/cloth', 'hem/stitch');

function commitsBy({ login, name }: Who): fc.Arbitrary<Facts['commits']> {
  const own = { name, email: `${login}@thread.example`, login };
  const authors = fc.oneof({ weight: 4, arbitrary: fc.constant(own) }, of({ name: 'Noor Thread', email: 'noor@thread.example', login: 'noor-thread' }, { name: 'Noor Thread', email: 'n@cloth.example', login: null }, { name: 'Ida', email: 'ida@cloth.example', login: null }, { name: 'pre-commit-ci[bot]', email: '', login: 'pre-commit-ci' }));
  const signature = fc.option(of({ verified: true, state: 'VALID' }, { verified: false, state: 'UNKNOWN_KEY' }, { verified: false, state: 'INVALID' }));
  const message = of('Wind the bobbin', 'Wind the bobbin\n\nSigned-off-by: Ada <ada@thread.example>', 'Wind the bobbin\n\nCo-authored-by: Ida <ida@cloth.example>');
  const commit = fc.record({ author: authors, committer: authors, signature, message, authoredAt: date(dates) }).map((one): Commit => ({ ...one, oid: 'a1b2c3d'.padEnd(40, '0') }));
  return fc.tuple(fc.array(commit, { minLength: 1, maxLength: 5 }), of(0, 0, 0, 200)).map(([commits, unread]) => ({ commits, total: commits.length + unread }));
}

const issue = fc.record({ by: people, state: of('OPEN', 'CLOSED'), createdAt: dates, assignees: list(people, 2), reactions: few, pulls: list(fc.record({ by: people, number: few, state: of('OPEN', 'CLOSED', 'MERGED'), createdAt: dates }), 3), number: few });
const linkedIssues: fc.Arbitrary<LinkedIssues> = fc.tuple(list(issue, 3), of(0, 0, 4)).map(([issues, unread]) => ({
  issues: issues.map(({ by, pulls, ...rest }) => ({ owner: 'bobbin', repository: 'weave', ...by, ...rest, pulls: pulls.map((pull) => ({ owner: 'bobbin', repository: 'weave', ...pull.by, number: pull.number, state: pull.state, createdAt: pull.createdAt })) })),
  total: issues.length + unread,
}));

function conversationWith(who: Who): fc.Arbitrary<Conversation> {
  const by = fc.oneof(people, fc.constant<Account>({ login: who.login, kind: 'user' }));
  const opinion: fc.Arbitrary<Opinion> = of('approved', 'changes-requested', 'commented', 'dismissed');
  const event = fc.oneof(fc.record({ by, at: dates, kind: of('comment', 'push', 'force-push', 'ready', 'draft', 'review-request') }), fc.record({ by, at: dates, kind: fc.constant('review' as const), opinion }));
  return fc.tuple(list(event, 8), of(0, 0, 7)).map(([events, unread]) => ({ events: events.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)), unread }));
}

const status: fc.Arbitrary<Status> = fc.record({ state: of('OPEN', 'OPEN', 'CLOSED', 'MERGED'), isDraft: fc.boolean(), createdAt: dates, assignees: list(people, 2) });
const run = fc.record({ name: of('build', 'lint', 'test'), result: of('success', 'failure', 'pending', 'neutral'), isRequired: fc.option(fc.boolean()) });
const checks: fc.Arbitrary<Checks> = fc.record({ rollup: fc.option(of('success', 'failure', 'pending')), conflicts: fc.option(fc.boolean()), runs: fc.option(list(run).map((all) => ({ checks: all, total: all.length }))) });
const files = {
  vouch: of('', 'noor-thread', 'ada-weaver', '-lars-shuttle left the shed open', '-ada-weaver', '# none\nida-reed'),
  owners: of('* @noor-thread', '* @ida-reed\n/docs @lars-shuttle', ''),
  template: of('## What\n\n- [ ] tested\n- [ ] documented', 'Say why.', ''),
  guide: of('Sign off your commits: every commit needs a Signed-off-by line (DCO).', 'Be kind.'),
};
const repository: fc.Arbitrary<Facts['repository']> = fc.record({ 'VOUCHED.td': files.vouch, CODEOWNERS: files.owners, '.github/PULL_REQUEST_TEMPLATE.md': files.template, 'CONTRIBUTING.md': files.guide }, { requiredKeys: [] }).map((texts) => ({
  defaultBranch: 'main', isPrivate: false, files: Object.entries(texts).map(([path, text]) => ({ path, text, repository: 'bobbin/weave' })),
}));
const elsewhere: fc.Arbitrary<Elsewhere[]> = list(fc.record({ repository: repositories, merged: fc.option(many), text: files.vouch }), 2).map((all) => all.map(({ text, ...rest }) => ({ ...rest, files: [{ path: 'VOUCHED.td', text, repository: rest.repository }] })));
const community: fc.Arbitrary<Community> = fc.array(fc.record({ merged: few, mergedOthers: few }), { minLength: 5, maxLength: 5 }).map((counts) => ({
  people: logins.map((login, index) => ({ login, name: login.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '), ...(counts[index] ?? { merged: 0, mergedOthers: 0 }) })), mergedPulls: [],
}));
const review = fc.record({ by: people, opinion: of('approved', 'changes-requested', 'commented', 'dismissed'), submittedAt: date(dates) }).map(({ by, ...rest }) => ({ ...by, ...rest, oid: null }));
const description = of('', 'Winds it twice.', '## What\n\nWinds it twice.\n\n- [x] tested', '## What\n\nWinds it twice.\n\n- [x] tested\n- [ ] documented', 'Fixes #12');

function activityOf({ name, since }: Who): fc.Arbitrary<Activity> {
  const recent = fc.record({ repository: repositories, number: few, createdAt: dates, state: of('OPEN', 'CLOSED', 'MERGED') });
  return fc.record({ recent: fc.tuple(list(recent, 30), of(0, 0, 0, 300)).map(([pulls, unread]) => ({ pulls, total: pulls.length + unread })), reviewedHere: many, issuesHere: few, firstMergedAt: date(dates), touched: list(paths) })
    .map((rest) => ({ ...rest, name, since }));
}

/** Every fact that signals about people and about how a pull request came along read, for a pull request by somebody. */
export function generatedFacts(who: Who): fc.Arbitrary<Partial<Facts>> {
  const author: Author = { login: who.login, kind: 'user', association: who.association };
  return fc.record({
    author: fc.constant(author), description: description.map((markdown) => ({ title: 'Wind the bobbin', markdown })), branch: fc.constant({ head: 'wind', base: 'main', headOid: 'a1b2c3d'.padEnd(40, '0') }),
    commits: commitsBy(who), labels: fc.constant({ names: [] }),
    files: list(paths).map((all) => ({ files: [...new Set(all)].map((path) => ({ path, previousPath: null, changeType: 'MODIFIED' as const, additions: 3, deletions: 1, binary: false, lines: null })), total: new Set(all).size })),
    history: fc.record({ merged: many, open: fc.option(few), closed: fc.option(many), lastMergedAt: date(dates) }), reviews: fc.tuple(list(review, 6), of(0, 0, 3)).map(([reviews, unread]) => ({ reviews, unread })),
    status, conversation: conversationWith(who), linkedIssues, checks, activity: activityOf(who), repository, community, elsewhere,
  });
}

const names: readonly FactName[] = ['author', 'description', 'branch', 'commits', 'labels', 'files', 'history', 'reviews', 'status', 'conversation', 'linkedIssues', 'checks', 'activity', 'repository', 'community', 'elsewhere'];

/** The facts as the runner takes them; what is not given is not known. */
export function bagOf(facts: Partial<Facts>): FactBag {
  const unknown = { status: 'unavailable', reason: { message: 'Not given.', nextStep: 'none', retryAt: null } } as const;
  const fact = <Name extends FactName>(name: Name) => [name, facts[name] === undefined ? unknown : { status: 'available', value: facts[name] }] as const;
  return Object.fromEntries(names.map(fact)) as FactBag;
}
