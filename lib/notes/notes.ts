import { NotesDatabase } from './database.ts';
import { longestNote, subjectKey, type Note, type Subject } from './note.ts';

/** Private notes. There is no way to list them: each is asked for by what it is on. Every function rejects where the browser refuses. */
export interface NotesStore {
  /** The note on a subject; its text is empty where there is none. */
  read(subject: Subject): Promise<Note>;
  /** Keeps a note in place of the one before; an empty text removes it. What is longer than `longestNote` is cut there. */
  save(subject: Subject, text: string): Promise<void>;
  /** How many there are, for the options page. */
  count(): Promise<number>;
  /** Removes all of them. */
  clear(): Promise<void>;
}

/** How long the database may take, milliseconds. Another window with an older version may hold it for ever. */
const patience = 2_000;

async function within<Value>(work: PromiseLike<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database of the notes does not open.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens the notes, at the first use and not before. Unlike the cache, a database that does not open is never thrown away:
 * what it holds exists nowhere else.
 *
 * @param now milliseconds since 1970
 */
export function openNotes(database: NotesDatabase = new NotesDatabase(), now: () => number = Date.now): NotesStore {
  return {
    async read(subject) {
      const kept = await within(database.notes.get(subjectKey(subject)));
      return { subject, text: kept?.text ?? '' };
    },
    async save(subject, text) {
      const key = subjectKey(subject);
      const kept = text.trim() === '' ? '' : text.slice(0, longestNote);
      if (kept === '') await within(database.notes.delete(key));
      else await within(database.notes.put({ key, text: kept, changedAt: now() }));
    },
    count: () => within(database.notes.count()),
    clear: () => within(database.notes.clear()),
  };
}
