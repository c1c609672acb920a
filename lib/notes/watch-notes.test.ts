import { expect, test, vi } from 'vitest';
import { subjectKey, type Notes, type Subject } from './note.ts';
import { readProblem, saveProblem } from './problem.ts';
import { watchNotes } from './watch-notes.ts';

const reference = { owner: 'lantern', repository: 'grid', number: 7 };

function watched(stored: Record<string, string> = {}) {
  const seen: Notes[] = [];
  const left = new AbortController();
  const read = vi.fn(async (subject: Subject) => ({ subject, text: stored[subjectKey(subject)] ?? '' }));
  return { ...watchNotes(reference, { read }, left.signal, (notes) => seen.push(notes)), seen, left, read, stored };
}
const texts = (seen: readonly Notes[]) => seen.map(({ pull, person }) => [pull.text, person?.text]);
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('with the panel closed no note is read', async () => {
  const { author, changed, read, seen } = watched();
  author('mara');
  changed();
  await settled();
  expect([read.mock.calls, seen]).toEqual([[], []]);
});

test('both notes are told when the panel opens, when the author is known, and when one changes', async () => {
  const { author, changed, panel, seen, stored } = watched({ 'pull lantern/grid#7': 'of the pull', 'person mara': 'of mara' });
  panel(true);
  await settled();
  expect(seen).toEqual([]);
  author(null);
  await settled();
  author('mara');
  author('mara');
  await settled();
  stored['person mara'] = 'changed';
  changed();
  await settled();
  panel(false);
  changed();
  await settled();
  expect(texts(seen)).toEqual([['of the pull', undefined], ['of the pull', 'of mara'], ['of the pull', 'changed']]);
});

test('an answer that comes late does not go back in time', async () => {
  const { panel, author, seen, read } = watched({ 'person mara': 'of mara' });
  let late: (note: { subject: Subject; text: string }) => void = () => undefined;
  read.mockImplementationOnce((subject) => new Promise((resolve) => (late = () => resolve({ subject, text: 'old' }))));
  author(null);
  panel(true);
  author('mara');
  await settled();
  late({ subject: { kind: 'pull', reference }, text: '' });
  await settled();
  expect(texts(seen)).toEqual([['', 'of mara']]);
});

test('a page that left hears nothing', async () => {
  const { author, left, panel, seen } = watched();
  author('mara');
  panel(true);
  left.abort();
  await settled();
  expect(seen).toEqual([]);
});

test('notes that cannot be read are said so', async () => {
  const { panel, author, read, seen } = watched();
  read.mockRejectedValue(new Error('refused'));
  author('mara');
  panel(true);
  await settled();
  expect(seen.map(({ problem, person }) => [problem, person?.text])).toEqual([[readProblem, '']]);
});

test('why a note is not saved is one sentence, and says that nothing typed is lost', () => {
  const quota = Object.assign(new Error(), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });
  expect(saveProblem(quota)).toBe('Not saved: the browser has no room left. What you wrote stays here until you leave the page.');
  expect(saveProblem(undefined)).toContain('refuses to store notes. What you wrote stays here');
});
