import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { openCache } from '../cache/cache.ts';
import { NotesDatabase } from './database.ts';
import { longestNote, subjectKey, type Subject } from './note.ts';
import { openNotes } from './notes.ts';

let databases = 0;
const fresh = () => new NotesDatabase(`notes-${(databases += 1)}`);
const person = (login: string): Subject => ({ kind: 'person', login });
const pull = (number: number, repository = 'Grid'): Subject => ({ kind: 'pull', reference: { owner: 'Lantern', repository, number } });

test('a note is kept by its subject, whatever the case of the names', async () => {
  const notes = openNotes(fresh());
  await notes.save(person('Mara-Fields'), 'Met at the workshop.\n<b>Answers on Fridays.</b>');
  await notes.save(pull(7), 'Waits for the release.');
  expect(await notes.read(person('mara-fields'))).toEqual({ subject: person('mara-fields'), text: 'Met at the workshop.\n<b>Answers on Fridays.</b>' });
  expect((await notes.read({ kind: 'pull', reference: { owner: 'lantern', repository: 'grid', number: 7 } })).text).toBe('Waits for the release.');
  expect((await notes.read(pull(8))).text).toBe('');
  expect((await notes.read(person('mara'))).text).toBe('');
});

test('no two subjects share a note', () => {
  const subjects = [person('a'), person('pull'), pull(1), pull(11), pull(1, 'a'), { kind: 'pull', reference: { owner: 'person', repository: 'a', number: 1 } } as const];
  expect(new Set(subjects.map(subjectKey)).size).toBe(subjects.length);
});

test('an empty note is none, and a long one is cut', async () => {
  const notes = openNotes(fresh());
  await notes.save(person('mara'), 'x'.repeat(longestNote + 5));
  expect((await notes.read(person('mara'))).text).toHaveLength(longestNote);
  await notes.save(person('mara'), ' \n ');
  expect((await notes.read(person('mara'))).text).toBe('');
  expect(await notes.count()).toBe(0);
});

test('a database written by version 1 is still read', async () => {
  const database = fresh();
  // Version 1 as it was released; never to be edited, so that each later version is tried against it.
  const released = new Dexie(database.name);
  released.version(1).stores({ notes: 'key' });
  await released.table('notes').bulkPut([
    { key: 'person mara', text: 'From version 1.', changedAt: 1 },
    { key: 'pull lantern/grid#7', text: 'From version 1 too.', changedAt: 2 },
  ]);
  released.close();
  const notes = openNotes(database);
  expect((await notes.read(person('Mara'))).text).toBe('From version 1.');
  expect((await notes.read(pull(7))).text).toBe('From version 1 too.');
});

test('a database written by a later version is read and stays', async () => {
  const database = fresh();
  const later = new Dexie(database.name);
  later.version(7).stores({ notes: 'key, changedAt', more: '++id' });
  await later.table('notes').put({ key: 'person mara', text: 'From version 7.', changedAt: 1 });
  later.close();
  expect((await openNotes(database).read(person('mara'))).text).toBe('From version 7.');
});

test('clearing the cache keeps the notes, and clearing the notes keeps the cache', async () => {
  const notes = openNotes(new NotesDatabase());
  const cache = openCache();
  const reference = { owner: 'lantern', repository: 'grid', number: 7 };
  const diff = { headOid: 'b'.repeat(40), text: 'diff' };
  await notes.save(person('mara'), 'Stays.');
  await cache.keepDiff(reference, diff);
  await cache.clear();
  expect((await notes.read(person('mara'))).text).toBe('Stays.');
  await cache.keepDiff(reference, diff);
  await notes.clear();
  expect(await notes.count()).toBe(0);
  expect((await cache.recall(reference)).diff?.text).toBe('diff');
});

test('a database that does not open is said to, and never thrown away', async () => {
  const database = fresh();
  await openNotes(database).save(person('mara'), 'Stays.');
  database.close();
  const gone = vi.spyOn(database, 'delete');
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Damaged.', 'UnknownError');
  });
  const notes = openNotes(new NotesDatabase(database.name));
  await expect(notes.read(person('mara'))).rejects.toThrow();
  await expect(notes.clear()).rejects.toThrow();
  open.mockRestore();
  expect(gone).not.toHaveBeenCalled();
  expect((await openNotes(new NotesDatabase(database.name)).read(person('mara'))).text).toBe('Stays.');
});

test('a database that never opens keeps nobody waiting', async () => {
  vi.useFakeTimers();
  const database = fresh();
  vi.spyOn(database.notes, 'get').mockReturnValue(new Dexie.Promise<undefined>(() => undefined));
  const read = expect(openNotes(database).read(person('mara'))).rejects.toThrow('does not open');
  await vi.advanceTimersByTimeAsync(2_000);
  await read;
  vi.useRealTimers();
});
