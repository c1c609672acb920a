import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Fact } from '../../lib/facts/facts.ts';
import { parseDiff } from '../../lib/files/diff.ts';
import { hasShared, shared } from '../shared.ts';
import { factsOf } from './facts.ts';
import { readRecordedPulls, recordedPull } from './recorded-pull.ts';

const ada = { name: 'Ada Weaver', email: 'ada@example.org', login: 'ada' };
const commit = (oid: string) => ({ oid, authoredDate: null, author: ada, message: oid });
const base = { repository: 'bobbin/weave', number: 1, title: 't', body: null, author: ada, authorAssociation: 'MEMBER', createdAt: null, commits: [commit('new'), commit('old')], files: [] };
const facts = (more: object = {}) => factsOf(recordedPull.parse({ ...base, ...more }));

function value<Value>(fact: Fact<Value>): Value | string {
  return fact.status === 'available' ? fact.value : fact.status;
}

test('commits are turned to oldest first, and the head is the last', () => {
  const { commits, branch } = facts();
  expect(value(commits)).toMatchObject({ total: 2, commits: [{ oid: 'old' }, { oid: 'new' }] });
  expect(value(branch)).toMatchObject({ headOid: 'new' });
});

test('who opened it', () => {
  expect(value(facts().author)).toEqual({ login: 'ada', kind: 'user', association: 'MEMBER' });
  expect(value(facts({ author: { ...ada, login: 'renovate[bot]' } }).author)).toMatchObject({ login: 'renovate', kind: 'bot' });
  expect(value(facts({ author: { ...ada, tool: true } }).author)).toMatchObject({ kind: 'bot' });
  expect(value(facts({ author: { ...ada, login: 'ghost' } }).author)).toMatchObject({ kind: 'deleted' });
  expect(value(facts({ authorAssociation: 'SOMETHING' }).author)).toMatchObject({ association: null });
});

test('what is not recorded is not known', () => {
  const { history, repository, labels } = facts();
  expect([history, repository, labels].map(({ status }) => status)).toEqual(['unavailable', 'unavailable', 'unavailable']);
  expect(value(facts({ priorMergedInRepository: 2 }).history)).toEqual({ merged: 2, open: null, closed: null, lastMergedAt: null });
});

test('repository files know whose they are', () => {
  expect(value(facts({ repositoryFiles: { '.gitattributes': 'a', 'bobbin/.github:AI_POLICY.md': 'b' } }).repository)).toMatchObject({
    files: [{ path: '.gitattributes', repository: 'bobbin/weave' }, { path: 'AI_POLICY.md', repository: 'bobbin/.github' }],
  });
});

test.each(['ghostty-org__ghostty', 'pypa__pip', 'vitejs__vite'])('the recorded diffs of %s are read to the recorded numbers', (name) => {
  if (!hasShared('corpus/pulls')) return;
  const { pulls, broken } = readRecordedPulls(readFileSync(path.join(shared('corpus/pulls'), `${name}.jsonl`), 'utf8'));
  expect(broken).toEqual([]);
  for (const { patch, files, number } of pulls) {
    if (patch === null) continue;
    const read = new Map(parseDiff(patch).map((file) => [file.path, { ...file, lines: null }]));
    for (const file of files) expect(read.get(file.path), `#${number} ${file.path}`).toEqual({ ...file, lines: null });
  }
});
