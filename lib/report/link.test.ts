import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Evidence } from '../facts/facts.ts';
import { link, linkAll, maxEvidence } from './link.ts';

const reference = { owner: 'loom', repository: 'weave.js', number: 12 };
const sha = (path: string) => createHash('sha256').update(path).digest('hex');

test.each<[Evidence, string | null]>([
  [{ kind: 'file', path: 'src/é a.ts' }, `https://github.com/loom/weave.js/pull/12/files#diff-${sha('src/é a.ts')}`],
  [{ kind: 'line', path: 'a.ts', line: 7, side: 'new', text: 'x' }, `https://github.com/loom/weave.js/pull/12/files#diff-${sha('a.ts')}R7`],
  [{ kind: 'line', path: 'a.ts', line: 7, side: 'old', text: 'x' }, `https://github.com/loom/weave.js/pull/12/files#diff-${sha('a.ts')}L7`],
  [{ kind: 'commit', oid: 'a'.repeat(40), text: 'x' }, `https://github.com/loom/weave.js/pull/12/commits/${'a'.repeat(40)}`],
  [{ kind: 'commit', oid: '../../evil', text: 'x' }, null],
  [{ kind: 'description', line: 3, text: 'x' }, 'https://github.com/loom/weave.js/pull/12'],
  [{ kind: 'branch', text: 'fix' }, null],
  [{ kind: 'account', login: 'ada', app: false }, 'https://github.com/ada'],
  [{ kind: 'account', login: 'weaver', app: true }, 'https://github.com/apps/weaver'],
  [{ kind: 'account', login: '..', app: false }, null],
  [{ kind: 'account', login: '/evil.example', app: false }, 'https://github.com/%2Fevil.example'],
  [{ kind: 'label', text: 'needs "care" & tea' }, 'https://github.com/loom/weave.js/pulls?q=is%3Apr%20label%3A%22needs%20%5C%22care%5C%22%20%26%20tea%22'],
  [{ kind: 'repository-file', repository: 'loom/.github', path: 'docs/AI POLICY.md', line: 4, text: 'x' }, 'https://github.com/loom/.github/blob/HEAD/docs/AI%20POLICY.md#L4'],
  [{ kind: 'repository-file', repository: 'loom/.github', path: '../../../evil', line: null, text: 'x' }, null],
  [{ kind: 'search', query: 'is:pr author:ada', text: 'x' }, 'https://github.com/loom/weave.js/pulls?q=is%3Apr%20author%3Aada'],
])('%j', (evidence, url) => {
  expect(link(reference, evidence)).toEqual({ ...evidence, url });
});

test('no name leaves github.com, nor its place there', () => {
  const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '.', '', '//evil.example', '\\evil', '@evil.example', 'a/../../b', '%2e%2e', '\ud800', '?q=1#x', 'javascript:alert(1)'));
  const evidence = fc.oneof(
    fc.record({ kind: fc.constant('file' as const), path: name }),
    fc.record({ kind: fc.constant('line' as const), path: name, line: fc.oneof(fc.integer(), fc.double()), side: fc.constantFrom('old' as const, 'new' as const), text: name }),
    fc.record({ kind: fc.constant('commit' as const), oid: name, text: name }),
    fc.record({ kind: fc.constant('account' as const), login: name, app: fc.boolean() }),
    fc.record({ kind: fc.constant('label' as const), text: name }),
    fc.record({ kind: fc.constant('repository-file' as const), repository: name, path: name, line: fc.constantFrom(null, -1, 3), text: name }),
    fc.record({ kind: fc.constant('search' as const), query: name, text: name }),
  );
  fc.assert(
    fc.property(name, name, fc.integer(), evidence, (owner, repository, number, piece) => {
      const { url } = link({ owner, repository, number }, piece);
      if (url === null) return;
      const read = new URL(url);
      expect(read.origin + read.username + read.password).toBe('https://github.com');
      expect(url.startsWith('https://github.com/')).toBe(true);
      // Nothing was normalised away: each segment stands where it was put.
      expect(`${read.origin}${read.pathname}${read.search}${read.hash}`).toBe(url);
      if (piece.kind === 'file') expect(read.pathname.split('/').slice(3)).toEqual(['pull', String(number), 'files']);
      if (piece.kind === 'account') expect(read.pathname.split('/').length).toBe(piece.app ? 3 : 2);
    }),
    { numRuns: 1_000 },
  );
});

test('of very many pieces the first are linked, and the last of them says how many are not', () => {
  const many = Array.from({ length: maxEvidence + 7 }, (_, index): Evidence => ({ kind: 'file', path: `${index}`, note: 'big' }));
  const linked = linkAll(reference, many);
  expect(linked.length).toBe(maxEvidence);
  expect([linked.at(-2)?.note, linked.at(-1)?.note]).toEqual(['big', 'big; 7 more not listed']);
  expect(linkAll(reference, many.slice(0, 2)).map(({ note }) => note)).toEqual(['big', 'big']);
});
