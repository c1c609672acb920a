import { expect, test } from 'vitest';
import { longestNote } from '../notes/note.ts';
import { parseFromTab } from './parse-from-tab.ts';

const person = { kind: 'person', login: 'mara' };
const pull = { kind: 'pull', reference: { owner: 'lantern', repository: 'grid', number: 7 } };
const save = { type: 'save-note', subject: person, text: 'Met at the workshop.' };

test('takes what a tab of ours sends', () => {
  for (const message of [{ type: 'inject', part: 'pull' }, { type: 'inject', part: 'list' }, save, { ...save, subject: pull, text: '' }, { ...save, text: 'x'.repeat(longestNote) }]) expect(parseFromTab(message)).toEqual(message);
});

test.each([
  null,
  'inject',
  { type: 'inject' },
  { type: 'inject', part: 'panel' },
  {},
  { type: 'inject-panel' },
  { ...save, text: 'x'.repeat(longestNote + 1) },
  { ...save, text: { toString: 'x' } },
  { ...save, subject: null },
  { ...save, subject: { kind: 'person', login: 'mara is:private' } },
  { ...save, subject: { kind: 'pull', login: 'mara' } },
  { ...save, subject: { ...pull, reference: { ...pull.reference, number: 0 } } },
])('refuses %#', (raw) => expect(parseFromTab(raw)).toBeNull());
