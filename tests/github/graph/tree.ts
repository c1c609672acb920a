import { madeUpOid } from '../recordings.ts';
import { globalId } from './account.ts';
import type { Answers } from './connection.ts';

/** Above about this many bytes GitHub cuts a blob's text and says `isTruncated`: users' reports, not documented. */
const longestText = 512_000;

function blob(text: string): Answers {
  const bytes = Buffer.byteLength(text);
  const oid = madeUpOid(text);
  const isTruncated = bytes > longestText;
  const shown = isTruncated ? Buffer.from(text).subarray(0, longestText).toString() : text;
  return {
    __typename: 'Blob',
    id: globalId('B', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: bytes,
    isBinary: text.includes('\0'),
    isTruncated,
    text: text.includes('\0') ? null : shown,
  };
}

function tree(files: ReadonlyMap<string, string>, folder: string): Answers {
  const names = new Set(
    [...files.keys()]
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length).split('/')[0] ?? ''),
  );
  const entries = [...names].sort().map((name) => {
    const path = folder + name;
    const text = files.get(path);
    const object = text === undefined ? tree(files, `${path}/`) : blob(text);
    return {
      name,
      path,
      type: text === undefined ? 'tree' : 'blob',
      object,
      oid: object['oid'],
      size: object['byteSize'] ?? 0,
      mode: text === undefined ? 0o040000 : 0o100644,
    };
  });
  const oid = madeUpOid(folder + [...files.keys()].join('\n'));
  return { __typename: 'Tree', id: globalId('T', oid), oid, abbreviatedOid: oid.slice(0, 7), entries };
}

/**
 * What `git rev-parse` would find in the default branch.
 *
 * @param expression `HEAD:path`, `<default branch>:path`, or with nothing after the colon for the whole tree
 * @returns a blob's or a tree's fields; null where nothing has that path, as GitHub answers
 */
export function gitObject(files: ReadonlyMap<string, string>, expression: string, branch: string): Answers | null {
  const [revision, ...rest] = expression.split(':');
  if (rest.length === 0 || (revision !== 'HEAD' && revision !== branch && revision !== `refs/heads/${branch}`))
    return null;
  const path = rest.join(':').replace(/\/+$/, '');
  const text = files.get(path);
  if (text !== undefined) return blob(text);
  const folder = path === '' ? '' : `${path}/`;
  return [...files.keys()].some((file) => file.startsWith(folder)) ? tree(files, folder) : null;
}
