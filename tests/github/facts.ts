import type { Association, Author, ChangedFile, ChangeType, Commit, Fact, FactBag, Repository, RepositoryFile } from '../../lib/facts/facts.ts';
import { parseDiff } from '../../lib/files/diff.ts';
import type { RecordedPull } from './recorded-pull.ts';

const available = <Value>(value: Value): Fact<Value> => ({ status: 'available', value });
const notRecorded: Fact<never> = { status: 'unavailable', reason: { message: 'Not recorded.', nextStep: 'none', retryAt: null } };

const associations: ReadonlySet<string> = new Set<Association>(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'MANNEQUIN', 'NONE']);
const isAssociation = (text: string): text is Association => associations.has(text);
const changeTypes: ReadonlySet<string> = new Set<ChangeType>(['ADDED', 'MODIFIED', 'DELETED', 'RENAMED', 'COPIED', 'CHANGED']);
const isChangeType = (text: string): text is ChangeType => changeTypes.has(text);

function authorOf({ author, authorAssociation }: RecordedPull): Author {
  const login = author.login?.replace(/\[bot\]$/, '') ?? null;
  const bot = author.tool || login !== author.login;
  return {
    login,
    kind: authorAssociation === 'MANNEQUIN' ? 'mannequin' : login === 'ghost' ? 'deleted' : bot ? 'bot' : 'user',
    association: isAssociation(authorAssociation) ? authorAssociation : null,
  };
}

/** The recorded numbers, with the lines of the recorded diff. Null where there is none; a file without hunks has no line. */
function filesOf({ files, patch }: RecordedPull): ChangedFile[] {
  const read = patch === null ? null : new Map(parseDiff(patch).map((file) => [file.path, file]));
  return files.map((file) => ({
    path: file.path,
    previousPath: file.previousPath,
    changeType: isChangeType(file.changeType) ? file.changeType : 'CHANGED',
    additions: file.additions,
    deletions: file.deletions,
    binary: file.binary,
    lines: read?.get(file.path)?.lines ?? null,
  }));
}

function repositoryOf({ repository, repositoryFiles, baseRefName, isPrivate }: RecordedPull): Fact<Repository> {
  if (repositoryFiles === undefined) return notRecorded;
  const files = Object.entries(repositoryFiles).map(([key, text]): RepositoryFile => {
    const [, from = repository, path = key] = /^([^/:\s]+\/\.github):(.+)$/.exec(key) ?? [];
    return { repository: from, path, text };
  });
  return available({ defaultBranch: baseRefName ?? null, isPrivate: isPrivate ?? false, files });
}

/**
 * The facts that a recorded pull request holds, as the collectors would hand them over. What a recording does not hold
 * is `unavailable`, not empty.
 *
 * @param pull one line of a recording
 */
export function factsOf(pull: RecordedPull): FactBag {
  const commits = pull.commits.toReversed().map(({ oid, message, author, authoredDate }): Commit => ({
    oid,
    message,
    author: { name: author.name, email: author.email, login: author.login },
    authoredAt: authoredDate,
  }));
  const merged = pull.priorMergedInRepository;
  return {
    author: available(authorOf(pull)),
    description: available({ title: pull.title, markdown: pull.body }),
    branch: available({ head: pull.headRefName, base: pull.baseRefName ?? null, headOid: commits.at(-1)?.oid ?? null }),
    commits: available({ commits, total: commits.length }),
    labels: pull.labels === undefined ? notRecorded : available({ names: pull.labels }),
    files: available({ files: filesOf(pull), total: pull.files.length }),
    history: merged === null ? notRecorded : available({ merged, open: pull.openHere ?? null, closed: pull.closedHere ?? null, lastMergedAt: pull.lastMergedAt ?? null }),
    repository: repositoryOf(pull),
  };
}
