import Dexie, { type EntityTable } from 'dexie';

/** A note as it is stored. */
export interface StoredNote {
  /** `subjectKey` of what it is on. */
  key: string;
  text: string;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/**
 * The user's own words, in a database of their own: the cache may be cleared, pruned, damaged and thrown away, and this
 * one stays. Its versions are its own too. A later version adds to the list below and changes none above it.
 */
export class NotesDatabase extends Dexie {
  declare notes: EntityTable<StoredNote, 'key'>;

  constructor(name = 'another-signal-notes') {
    super(name);
    // No index but the key: nothing asks for notes by anything else, and so nothing can list them by person or time.
    this.version(1).stores({ notes: 'key' });
  }
}
