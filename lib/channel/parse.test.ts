import { expect, test } from 'vitest';
import { parseMessage } from './parse.ts';

const reference = { owner: 'lantern', repository: 'grid', number: 7 };
const page = { author: { login: 'mara', kind: 'user', association: null }, title: 'Fix resize', descriptionMarkdown: 'x' };
const watch = { type: 'watch', reference, revalidate: true };
const says = { type: 'page', page, whole: true };

test('takes what a page of ours sends', () => {
  expect(parseMessage(watch)).toEqual(watch);
  expect(parseMessage(says)).toEqual(says);
  expect(parseMessage({ type: 'panel', open: true, width: 400 })).toEqual({ type: 'panel', open: true, width: 400 });
  const accounts = { type: 'accounts', accounts: [{ login: 'coderabbitai', app: true }, { login: 'mara', app: false }] };
  expect(parseMessage(accounts)).toEqual(accounts);
  expect(parseMessage({ type: 'open-options', repository: 'lantern/grid', signal: 'diff-size' })).toBeTruthy();
});

test.each([
  null,
  'watch',
  { type: 'execute', code: '1' },
  { ...watch, reference: { ...reference, owner: 'lantern is:private' } },
  { ...watch, reference: { ...reference, number: 1.5 } },
  { ...says, page: null },
  { ...says, whole: 'yes' },
  { type: 'panel', open: true, width: 10_000 },
  { type: 'accounts', accounts: [{ login: 'mara" is:private', app: false }] },
  { type: 'open-options', signal: '"><script>' },
])('refuses %j', (raw) => {
  expect(parseMessage(raw)).toBeNull();
});

test('an odd part of the page costs only itself', () => {
  const odd = { ...says, page: { ...page, author: { login: 'mara repo:x/y', kind: 'user', association: null }, commits: 'none' } };
  expect(parseMessage(odd)).toEqual({ ...says, page: { title: 'Fix resize', descriptionMarkdown: 'x' } });
});
