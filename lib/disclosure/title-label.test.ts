import { expect, test } from 'vitest';
import { discloses } from './marker.ts';
import { readCommit } from './read-commit.ts';
import { readDescription } from './read-description.ts';

const robin = { name: 'Robin Example', email: 'robin@example.org' };

test.each(['[AI-assisted] Fix the parser', '[AI] fix(parser): count tabs', '[AI][parser] Count tabs', 'Count tabs [AI]', 'Count tabs (LLM generated)'])('%s', (title) => {
  expect(readCommit({ message: title, author: robin }).some(discloses)).toBe(true);
  expect(readDescription({ title, body: 'Counts tabs.' }).markers.some(discloses)).toBe(true);
});

test.each(['[AI] Add the chat panel', '[AI] feat: add a model provider', '[AIX] fix: build', 'Say which files are [ai-generated] in the list', 'fix(ai): count tokens', '[UI] fix: colours'])('not %s', (title) => {
  expect(readCommit({ message: title, author: robin })).toEqual([]);
  expect(readDescription({ title, body: 'Counts.' }).markers).toEqual([]);
});
