import { createHash } from 'node:crypto';
import { apiError, json, type Answer, type Asked } from './answer.ts';
import { mergeable } from './graph/checks.ts';
import { headBranch, headOid, sizeOf } from './graph/pull.ts';
import { hunksByPath } from './patch.ts';
import type { Budget } from './rate-limit.ts';
import { defaultBranch } from './graph/repository.ts';
import { searchPulls } from './search.ts';
import { gitHubDate, openedAt, slugOf, stateOf, type Recordings, type RepositoryRecord, type StoredPull } from './recordings.ts';

type Identity = StoredPull['author'];

/** REST writes an app's login with `[bot]`, and a deleted account as the user `ghost`. */
function user({ login, tool }: Identity): unknown {
  if (login === null) return { login: 'ghost', type: 'User' };
  return { login: tool ? `${slugOf(login)}[bot]` : login, type: tool ? 'Bot' : 'User' };
}

function pullJson(pull: StoredPull): unknown {
  const state = stateOf(pull);
  return {
    url: `https://api.github.com/repos/${pull.repository}/pulls/${pull.number}`,
    html_url: `https://github.com/${pull.repository}/pull/${pull.number}`,
    number: pull.number,
    state: state === 'OPEN' ? 'open' : 'closed',
    draft: pull.isDraft ?? false,
    title: pull.title,
    body: pull.body === '' ? null : pull.body,
    user: user(pull.author),
    author_association: pull.authorAssociation,
    labels: (pull.labels ?? []).map((name) => ({ name })),
    created_at: openedAt(pull),
    assignees: (pull.assignees ?? []).filter(({ login, tool }) => login !== null && !tool).map(user),
    mergeable: { CONFLICTING: false, MERGEABLE: true, UNKNOWN: null }[mergeable(pull.checks, state === 'OPEN')],
    updated_at: pull.updatedAt,
    merged_at: pull.mergedAt === null ? null : gitHubDate(pull.mergedAt),
    merged: state === 'MERGED',
    head: { ref: headBranch(pull), sha: headOid(pull) },
    base: { ref: pull.baseRefName ?? 'main', repo: { full_name: pull.repository, private: pull.isPrivate ?? false } },
    commits: pull.commits.length,
    changed_files: pull.files.length,
    ...sizeOf(pull),
  };
}

function filesJson(pull: StoredPull): unknown[] {
  const hunks = hunksByPath(pull.patch ?? '');
  return pull.files.map(({ path, previousPath, changeType, additions, deletions, binary }) => ({
    filename: path,
    status: changeType === 'DELETED' ? 'removed' : changeType.toLowerCase(),
    additions,
    deletions,
    changes: additions + deletions,
    ...(previousPath !== null && { previous_filename: previousPath }),
    ...(!binary && hunks.has(path) && { patch: hunks.get(path) }),
  }));
}

function commitsJson(pull: StoredPull): unknown[] {
  const linked = ({ login }: Identity) => (login === null ? null : { login });
  return pull.commits.toReversed().map(({ oid, message, author, authoredDate, committer = author, committedDate = authoredDate, signature = null }) => ({
    sha: oid,
    commit: {
      message,
      author: { name: author.name, email: author.email, date: authoredDate },
      committer: { name: committer.name, email: committer.email, date: committedDate },
      verification: { verified: signature?.verified ?? false, reason: (signature?.state ?? 'unsigned').toLowerCase() },
    },
    author: linked(author),
    committer: linked(committer),
  }));
}

function reviewsJson({ reviews = [] }: StoredPull): unknown[] {
  return reviews.map(({ state, author, submittedAt, commitOid, body }) => ({
    state,
    body,
    user: user(author),
    submitted_at: gitHubDate(submittedAt),
    commit_id: commitOid,
  }));
}

/** Check runs; recordings hold no commit statuses. */
function runsJson({ checks }: StoredPull): unknown {
  const runs = checks?.rollup === null ? [] : (checks?.runs ?? []);
  const conclusion = { success: 'success', failure: 'failure', neutral: 'skipped', pending: null } as const;
  return { total_count: runs.length, check_runs: runs.map(({ name, result }) => ({ name, status: result === 'pending' ? 'in_progress' : 'completed', conclusion: conclusion[result] })) };
}

/** One page of a list, with the `link` header that names the next. Pages hold 30 unless asked, 100 at most. */
function paged(list: readonly unknown[], { path, parameters }: Asked): Answer {
  const size = Math.min(100, Number(parameters.get('per_page') ?? 30) || 30);
  const page = Math.max(1, Number(parameters.get('page') ?? 1) || 1);
  const answer = json(200, list.slice((page - 1) * size, page * size));
  const pages = Math.ceil(list.length / size);
  if (page >= pages) return answer;
  const to = (number: number, rel: string) =>
    `<https://api.github.com${path}?per_page=${size}&page=${number}>; rel="${rel}"`;
  return { ...answer, headers: { ...answer.headers, link: `${to(page + 1, 'next')}, ${to(pages, 'last')}` } };
}

/** The pull's diff as text; 406 where the recording has none, which is what GitHub says of a diff too large to print. */
function diff(pull: StoredPull): Answer {
  if (pull.patch !== null)
    return { status: 200, headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' }, body: pull.patch };
  const errors = [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }];
  return json(406, {
    message: 'Sorry, the diff exceeded the maximum number of lines (20000)',
    errors,
    documentation_url: 'https://docs.github.com/rest',
  });
}

function pullAnswer(pull: StoredPull, rest: string, asked: Asked): Answer {
  if (rest === 'files') return paged(filesJson(pull), asked);
  if (rest === 'commits') return paged(commitsJson(pull), asked);
  if (rest === 'reviews') return paged(reviewsJson(pull), asked);
  if (rest !== '') return apiError(404, 'Not Found');
  return /\.diff\b/.test(String(asked.headers['accept'])) ? diff(pull) : json(200, pullJson(pull));
}

/** One path of the default branch: a file as it is, or a folder's listing. https://docs.github.com/rest/repos/contents */
function contents(repository: RepositoryRecord, path: string, accept: string): Answer {
  const { files, owner, name } = repository;
  const text = files.get(path);
  const address = `https://api.github.com/repos/${owner}/${name}/contents`;
  const branch = defaultBranch(repository);
  const entry = (of: string, type: 'file' | 'dir') => ({
    path: of,
    name: of.split('/').at(-1),
    type,
    size: Buffer.byteLength(files.get(of) ?? ''),
    url: `${address}/${of}?ref=${branch}`,
  });
  if (text !== undefined) {
    const raw = /\.raw\b/.test(accept);
    if (raw) return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: text };
    return json(200, { ...entry(path, 'file'), encoding: 'base64', content: Buffer.from(text).toString('base64') });
  }
  const folder = path === '' ? '' : `${path}/`;
  const inside = [...files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  if (inside.length === 0 && path !== '') return apiError(404, 'Not Found');
  const names = [...new Set(inside.map((file) => file.split('/')[0] ?? ''))].sort();
  return json(200, names.map((each) => entry(folder + each, files.has(folder + each) ? 'file' : 'dir')));
}

/** The issues that a search finds, with the recording's clock stopped at the author's newest recorded pull. */
function searchIssues(recordings: Recordings, { parameters }: Asked): Answer {
  const query = parameters.get('q') ?? '';
  const bare = query.replace(/ (?:is:(?:open|merged|closed|unmerged)|sort:\S+)/g, '');
  const item = (pull: StoredPull) => ({
    number: pull.number,
    title: pull.title,
    state: stateOf(pull) === 'OPEN' ? 'open' : 'closed',
    pull_request: { merged_at: pull.mergedAt === null ? null : gitHubDate(pull.mergedAt) },
  });
  const size = Math.min(100, Number(parameters.get('per_page') ?? 30) || 30);
  const own = searchPulls(recordings, bare, []).pulls.filter((pull) => pull.isPrivate !== true)[0];
  if (!own) return json(200, { total_count: 0, incomplete_results: false, items: [] });
  const count = (state: string) => searchPulls(recordings, `${bare} ${state}`, [own]).count;
  const self = stateOf(own);
  const several = (number: number, change: Partial<StoredPull>) =>
    Array.from({ length: Math.max(0, number) }, (_, index) => item({ ...own, number: 10_000 + index, ...change }));
  const earlier = [
    ...several(count('is:merged') - (self === 'MERGED' ? 1 : 0), { state: 'MERGED', mergedAt: own.lastMergedAt ?? openedAt(own) }),
    ...several(count('is:open') - (self === 'OPEN' ? 1 : 0), { state: 'OPEN', mergedAt: null }),
    ...several(count('is:closed is:unmerged') - (self === 'CLOSED' ? 1 : 0), { state: 'CLOSED', mergedAt: null }),
  ];
  const wanted = [item(own), ...earlier].filter(({ state, pull_request: { merged_at } }) => {
    if (/is:merged/.test(query)) return merged_at !== null;
    return /is:open/.test(query) ? state === 'open' : true;
  });
  return json(200, { total_count: wanted.length, incomplete_results: false, items: wanted.slice(0, size) });
}

/** A weak tag of the answer's body, and 304 without a body where the client has just that. */
function tagged(answer: Answer, asked: Asked): Answer {
  const etag = `W/"${createHash('sha256').update(answer.body).digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  return asked.headers['if-none-match'] === etag ? { status: 304, headers, body: '' } : { ...answer, headers };
}

/**
 * Answers GitHub's REST endpoints, as far as the extension and its tests use them.
 *
 * @param login whose token was sent; null without one, and then private repositories are not there
 */
export function answerRest(asked: Asked, recordings: Recordings, budget: Budget, login: string | null): Answer {
  const { method, path } = asked;
  if (method !== 'GET') return apiError(404, 'Not Found');
  if (path === '/rate_limit') return json(200, budget.overview(login === null ? 'anonymous' : 'core'));
  if (path === '/user') {
    if (login === null) return apiError(401, 'Requires authentication');
    const answer = json(200, { login, type: 'User', html_url: `https://github.com/${login}` });
    return {
      ...answer,
      headers: {
        ...answer.headers,
        'x-oauth-scopes': '',
        'github-authentication-token-expiration': '2099-01-01 00:00:00 UTC',
      },
    };
  }
  if (path === '/search/issues') return tagged(searchIssues(recordings, asked), asked);
  const [, folderOwner = '', folderName = '', folder = ''] = /^\/repos\/([^/]+)\/([^/]+)\/contents\/?(.*)$/.exec(path) ?? [];
  const repository = folderOwner === '' ? undefined : recordings.repository(folderOwner, folderName);
  if (repository && (!repository.isPrivate || login !== null)) {
    const answer = contents(repository, folder, String(asked.headers['accept']));
    return answer.status === 200 ? tagged(answer, asked) : answer;
  }
  const [, runsOwner = '', runsName = '', head = '', what = ''] = /^\/repos\/([^/]+)\/([^/]+)\/commits\/([0-9a-f]+)\/(check-runs|status)$/.exec(path) ?? [];
  const checked = recordings.repository(runsOwner, runsName)?.pulls.find((each) => headOid(each) === head);
  if (checked && (checked.isPrivate !== true || login !== null)) return tagged(json(200, what === 'status' ? { total_count: 0, statuses: [] } : runsJson(checked)), asked);
  const [, owner, name, number, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)\/pulls\/(\d+)\/?(.*)$/.exec(path) ?? [];
  const pull = owner === undefined || name === undefined ? undefined : recordings.pull(owner, name, Number(number));
  if (!pull || (pull.isPrivate === true && login === null)) return apiError(404, 'Not Found');
  const answer = pullAnswer(pull, rest, asked);
  return answer.status === 200 ? tagged(answer, asked) : answer;
}
