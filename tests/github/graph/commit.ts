import type { RecordedPull } from '../recorded-pull.ts';
import { gitHubDate, openedAt, type StoredPull } from '../recordings.ts';
import { gitActor, globalId } from './account.ts';
import { connection, type Answers } from './connection.ts';

type RecordedCommit = RecordedPull['commits'][number];

/** Authors as GitHub counts them: the commit's own, then those of its `Co-authored-by` trailers. */
function authorsOf({ author, message }: RecordedCommit): RecordedCommit['author'][] {
  const trailers = message.matchAll(/^co-authored-by:[ \t]*([^<\n]*)<([^>\n]*)>[ \t]*$/gim);
  return [
    author,
    ...[...trailers].map(([, name = '', email = '']) => ({ name: name.trim(), email, login: null, tool: false })),
  ];
}

/** A commit's fields, by GitHub's names. */
export function commitAnswers(pull: StoredPull, commit: RecordedCommit): Answers {
  const [headline = '', ...rest] = commit.message.split('\n');
  const date = commit.authoredDate;
  const committed = commit.committedDate ?? date;
  const path = `/${pull.repository}/commit/${commit.oid}`;
  return {
    __typename: 'Commit',
    id: globalId('C', commit.oid),
    oid: commit.oid,
    abbreviatedOid: commit.oid.slice(0, 7),
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: gitHubDate(date ?? pull.updatedAt),
    committedDate: gitHubDate(committed ?? openedAt(pull)),
    author: gitActor(commit.author, date),
    committer: gitActor(commit.committer ?? commit.author, committed),
    authors: connection(authorsOf(commit), (author) => gitActor(author, date)),
    signature: commit.signature ? { __typename: 'GpgSignature', isValid: commit.signature.verified, state: commit.signature.state } : null,
    statusCheckRollup: null,
    url: `https://github.com${path}`,
    resourcePath: path,
  };
}
