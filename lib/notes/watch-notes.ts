import type { PullReference } from '../facts/facts.ts';
import type { Notes, Subject } from './note.ts';
import type { NotesStore } from './notes.ts';
import { readProblem } from './problem.ts';

/** The notes that one page is told of. */
export interface WatchedNotes {
  /** The page's panel was opened or closed. Without an open panel no note is read. */
  panel(open: boolean): void;
  /** The author's login; null where the report says none. No note is told before the first report has said one or the other. */
  author(login: string | null): void;
  /** Notes were changed somewhere: those shown are read again. */
  changed(): void;
}

/**
 * Tells a page the notes on its pull request and on its author, whole, whenever what it shows or what is stored changes.
 *
 * @param signal aborts when the page left
 * @param send gets each state; never called after the signal aborted, nor while the panel is closed
 */
export function watchNotes(reference: PullReference, store: Pick<NotesStore, 'read'>, signal: AbortSignal, send: (notes: Notes) => void): WatchedNotes {
  let open = false;
  /** Undefined until a report was made: a page that is told anew would take the person's note away for a moment, with what is being written in it. */
  let login: string | null | undefined;
  let round = 0;

  async function tell(): Promise<void> {
    if (!open || login === undefined) return;
    round += 1;
    const mine = round;
    const pull: Subject = { kind: 'pull', reference };
    const person: Subject | null = login === null ? null : { kind: 'person', login };
    const none = { pull: { subject: pull, text: '' }, person: person && { subject: person, text: '' }, problem: readProblem };
    const notes = await Promise.all([store.read(pull), person && store.read(person)]).then(
      ([ofPull, ofPerson]): Notes => ({ pull: ofPull, person: ofPerson, problem: null }),
      (): Notes => none,
    );
    // A later question has a later answer; this one would go back in time.
    if (mine === round && open && !signal.aborted) send(notes);
  }

  return {
    panel(next) {
      if (next === open) return;
      open = next;
      void tell();
    },
    author(next) {
      if (next === login) return;
      login = next;
      void tell();
    },
    changed: () => void tell(),
  };
}
