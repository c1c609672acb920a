import type { Fault } from '../github/faults.ts';
import type { LoggedRequest } from '../github/request-log.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';

/** Everything that the product promises to stand: the table must have a row for each, and no other. */
export const requestFaults = [
  'offline', 'time-out', 'slow body', 'cut body', 'not JSON', '401', '403 with SSO', 'SSO in GraphQL', '403 forbidden', '403 primary limit',
  '403 secondary limit with retry-after', '403 secondary limit without', '429 with retry-after', '429 without', '404', '451', '500', '502', '503', '504',
  'GraphQL partial data', 'RATE_LIMITED', 'field removed',
] as const;
export const diffFaults = ['diff: cut body', 'diff: not a diff', 'diff: empty', 'diff: 406', 'diff: 3,000 files', 'diff: 502', 'diff: time-out'] as const;
export const pullFaults = ['deleted fork', 'ghost', 'mannequin', 'locked', 'renamed', 'transferred'] as const;
export const storageFaults = ['two versions', 'quota exceeded', 'newer database', 'storage blocked', 'corrupt database', 'DNS'] as const;

export type FaultName = (typeof requestFaults)[number] | (typeof diffFaults)[number] | (typeof pullFaults)[number];

export interface FaultRow {
  readonly name: FaultName;
  /** Null where the recording itself is what is unusual. */
  readonly fault: Fault | null;
  /** Which of the pull request's requests is spoilt. */
  readonly on: 'api' | 'diff';
  /** How the recording differs. */
  readonly pull?: Partial<RecordedPull>;
  /** The panel's sentence while it lasts; null where nothing is wrong for the reader. */
  readonly says: RegExp | null;
  /** True where it concerns the whole account, so that no other row can be looked at meanwhile. */
  readonly alone?: true;
  /** What takes it away once the cause is gone. */
  readonly heals: 'by itself' | 'when asked again' | 'nothing to heal';
}

/** Seconds that the limits last here: longer than is waited for in place. */
const limitFor = 25;
const shortly = 15;

const row = (name: FaultName, fault: Fault, says: RegExp | null, heals: FaultRow['heals'], on: FaultRow['on'] = 'api'): FaultRow => ({ name, fault, on, says, heals });
const manyFiles = Array.from({ length: 3_000 }, (_, index) => ({ path: `src/part-${index}.ts`, previousPath: null, changeType: 'MODIFIED', additions: 3, deletions: 1, binary: false }));

/** The rows, each on a pull request of its own. */
export const rows: readonly FaultRow[] = [
  row('offline', { kind: 'offline' }, /could not be reached/, 'by itself'),
  row('time-out', { kind: 'timeout' }, /did not answer in time/, 'by itself'),
  row('slow body', { kind: 'slow-body', milliseconds: 3_000 }, null, 'nothing to heal'),
  row('cut body', { kind: 'cut-body' }, /could not be reached: no connection, or it broke off/, 'by itself'),
  row('not JSON', { kind: 'not-json' }, /could not be read/, 'by itself'),
  row('401', { kind: 'bad-token' }, /does not accept the token.*Check the token/, 'when asked again'),
  row('403 with SSO', { kind: 'sso' }, /single sign-on.*Authorize the token/, 'when asked again'),
  row('SSO in GraphQL', { kind: 'graphql-sso' }, /single sign-on.*Authorize the token/, 'when asked again'),
  row('403 forbidden', { kind: 'forbidden' }, /may not read this repository.*Check the token/, 'when asked again'),
  { ...row('403 primary limit', { kind: 'rate-limit', resetIn: shortly }, /no more requests from this account.*Tries again at/, 'by itself'), alone: true },
  row('403 secondary limit with retry-after', { kind: 'secondary-limit', retryAfter: limitFor }, /no more requests from this account.*Tries again at/, 'by itself'),
  row('403 secondary limit without', { kind: 'secondary-limit' }, /no more requests from this account.*Tries again at/, 'when asked again'),
  row('429 with retry-after', { kind: 'secondary-limit', status: 429, retryAfter: limitFor }, /no more requests from this account.*Tries again at/, 'by itself'),
  row('429 without', { kind: 'secondary-limit', status: 429 }, /no more requests from this account.*Tries again at/, 'when asked again'),
  row('404', { kind: 'status', status: 404 }, /does not find it.*Check the token/, 'when asked again'),
  row('451', { kind: 'status', status: 451 }, /legal reasons/, 'when asked again'),
  row('500', { kind: 'status', status: 500 }, /problem of its own at the moment \(500\)/, 'by itself'),
  row('502', { kind: 'status', status: 502 }, /problem of its own at the moment \(502\)/, 'by itself'),
  row('503', { kind: 'status', status: 503 }, /problem of its own at the moment \(503\)/, 'by itself'),
  row('504', { kind: 'status', status: 504 }, /problem of its own at the moment \(504\)/, 'by itself'),
  row('GraphQL partial data', { kind: 'partial', path: ['repository', 'pullRequest'] }, /answered only in part|problem of its own/, 'by itself'),
  { ...row('RATE_LIMITED', { kind: 'graphql-rate-limit', resetIn: shortly }, /no more requests from this account.*Tries again at/, 'by itself'), alone: true },
  row('field removed', { kind: 'undefined-field' }, /did not understand the question/, 'when asked again'),
  row('diff: cut body', { kind: 'cut-body' }, /could not be reached/, 'by itself', 'diff'),
  row('diff: not a diff', { kind: 'not-json' }, /could not be read/, 'by itself', 'diff'),
  { ...row('diff: empty', { kind: 'status', status: 500 }, null, 'nothing to heal', 'diff'), fault: null, pull: { patch: '', files: [] } },
  { ...row('diff: 406', { kind: 'status', status: 406 }, null, 'nothing to heal', 'diff') },
  { ...row('diff: 3,000 files', { kind: 'status', status: 406 }, null, 'nothing to heal', 'diff'), pull: { patch: null, files: manyFiles } },
  row('diff: 502', { kind: 'status', status: 502 }, /problem of its own at the moment \(502\)/, 'by itself', 'diff'),
  row('diff: time-out', { kind: 'timeout' }, /did not answer in time/, 'by itself', 'diff'),
  row('deleted fork', { kind: 'edit', edit: ({ data }) => { if (data?.repository?.pullRequest) data.repository.pullRequest.headRefName = 'unknown repository'; } }, null, 'nothing to heal'),
  { ...row('ghost', { kind: 'edit', edit: () => undefined }, null, 'nothing to heal'), fault: null, pull: { author: { name: 'Someone who left', email: 'left@example.com', login: null, tool: false } } },
  row('mannequin', { kind: 'edit', edit: ({ data }) => { if (data?.repository?.pullRequest?.author) data.repository.pullRequest.author.__typename = 'Mannequin'; } }, null, 'nothing to heal'),
  row('locked', { kind: 'edit', edit: ({ data }) => { if (data?.repository?.pullRequest) data.repository.pullRequest.locked = true; } }, null, 'nothing to heal'),
  row('renamed', { kind: 'edit', edit: ({ data }) => { if (data?.repository?.pullRequest) data.repository.nameWithOwner = 'lantern/mesh'; } }, null, 'nothing to heal'),
  row('transferred', { kind: 'edit', edit: ({ data }) => { if (data?.repository?.pullRequest) data.repository.nameWithOwner = 'beacon/mesh'; } }, null, 'nothing to heal'),
];

/** Whether a request is the one that a row spoils. */
export function spoils({ on }: FaultRow, number: number): (request: LoggedRequest) => boolean {
  return (request) =>
    request.number === number && (on === 'diff' ? request.kind === 'diff' : request.kind === 'graphql' || request.kind === 'rest');
}

