import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { longestNote, type Note, type Subject } from '../../lib/notes/note.ts';
import { shownNumber } from '../../lib/wording/counted.ts';
import { PrivatePlace, type OpenPrivate } from './private-place.tsx';
import { useNoteDraft, type NoteDraft, type Saved } from './use-note-draft.ts';

/** What notes need beside themselves. */
export interface NoteActions {
  readonly openPrivate: OpenPrivate;
  /** Stores a note. Never rejects. */
  readonly onSaveNote: (subject: Subject, text: string) => Promise<Saved>;
  /** Escape was pressed in a note: events of its own document do not reach the panel. */
  readonly onClose: () => void;
}

interface PrivateNoteProps extends NoteActions {
  readonly note: Note;
  /** True where notes could not be read: then none is offered to be written over the one that is not seen. */
  readonly unread: boolean;
}

/** The user's own note on a person or a pull request; where there is none, the offer to write one. Give it its subject as key. */
export function PrivateNote({ note, unread, openPrivate, onSaveNote, onClose }: PrivateNoteProps) {
  const [writing, setWriting] = useState(false);
  // Notes that cannot be read just now are shown as they were.
  const [stored, setStored] = useState(note.text);
  if (!unread && stored !== note.text) setStored(note.text);
  const on = note.subject.kind === 'person' ? note.subject.login : 'this pull request';
  // The field stays for as long as this pull request is looked at, also where its text was taken out.
  if (stored !== '' && !writing) setWriting(true);
  if (!writing)
    return unread ? null : (
      <p className="add-note">
        <button type="button" className="link" onClick={() => setWriting(true)}>
          Add a private note on {on}
        </button>
      </p>
    );
  return (
    <PrivatePlace title={`Private note on ${on}`} openPrivate={openPrivate}>
      <NoteField on={on} stored={stored} onSave={(text) => onSaveNote(note.subject, text)} onEscape={onClose} />
    </PrivatePlace>
  );
}

/** What is said below the field: what became of the last saving, else what will become of the text. */
function status({ last, text, unsaved }: NoteDraft): string {
  if (last?.problem) return last.problem;
  if (unsaved) return text.length >= longestNote ? `A note holds ${shownNumber(longestNote)} characters. Ctrl+Enter saves it.` : 'Saved with Ctrl+Enter, or when you leave the field.';
  if (last !== null) return text.trim() === '' ? 'Removed from this browser' : 'Saved in this browser';
  return '';
}

interface NoteFieldProps {
  readonly on: string;
  readonly stored: string;
  readonly onSave: (text: string) => Promise<Saved>;
  readonly onEscape: () => void;
}

/** The field itself: plain text, drawn as it was typed. Unspelled, because some browsers ask a server about spelling. */
function NoteField({ on, stored, onSave, onEscape }: NoteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useNoteDraft(stored, onSave);
  const press = ({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey))) draft.save();
    if (key === 'Escape') onEscape();
  };
  // A note that is begun is written at once; one that was there leaves the focus where it is.
  const begun = useRef(stored === '');
  useEffect(() => {
    if (begun.current) field.current?.focus();
  }, []);
  return (
    <div className="note">
      <label htmlFor={id}>
        Your note on <bdi>{on}</bdi>
      </label>
      <textarea
        id={id}
        ref={field}
        aria-describedby={`${id}-hint`}
        value={draft.text}
        maxLength={longestNote}
        rows={Math.min(10, Math.max(2, draft.text.split('\n').length))}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={({ target }) => draft.type(target.value)}
        onBlur={draft.save}
        onKeyDown={press}
      />
      <p className="hint">
        <span id={`${id}-hint`}>Private: kept in this browser only.</span> <span role="status">{status(draft)}</span>
      </p>
    </div>
  );
}
