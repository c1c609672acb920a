import { useEffect, useRef, useState } from 'react';

/** What the background answers to a note that is to be stored. */
export interface Saved {
  /** Why it was not stored; null where it was. */
  readonly problem: string | null;
}

export interface NoteDraft {
  /** The text to show: what is typed, else what was just stored, else what is stored. */
  readonly text: string;
  /** True while something is typed that is not stored. */
  readonly unsaved: boolean;
  /** What the last saving came to; null where nothing was saved since the last typing. */
  readonly last: Saved | null;
  type(text: string): void;
  save(): void;
}

/**
 * A note being written. It is stored on `save`, and when the field or the page goes away; where it could not be stored,
 * what was typed stays and the next `save` tries again.
 *
 * @param stored the text as it is stored; a change from another tab is shown unless something is being typed here
 */
export function useNoteDraft(stored: string, onSave: (text: string) => Promise<Saved>): NoteDraft {
  const [draft, setDraft] = useState<string | null>(null);
  /** What is typed, known at once: the page may go before it is drawn. */
  const typed = useRef<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const [last, setLast] = useState<Saved | null>(null);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setKept(null);
  }
  const shown = kept ?? stored;

  function put(text: string | null): void {
    typed.current = text;
    setDraft(text);
  }

  const save = () => {
    const sent = typed.current;
    if (sent === null || sent === shown) return put(null);
    void onSave(sent).then((answer) => {
      setLast(answer);
      if (answer.problem !== null) return;
      setKept(sent);
      // What was typed meanwhile is not stored yet.
      if (typed.current === sent) put(null);
    });
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const leave = () => latest.current();
    // Before the page's line to the background closes, which hears the same event.
    addEventListener('pagehide', leave, { capture: true });
    return () => {
      removeEventListener('pagehide', leave, { capture: true });
      leave();
    };
  }, []);
  return {
    text: draft ?? shown,
    unsaved: draft !== null && draft !== shown,
    last,
    type(text) {
      put(text);
      setLast(null);
    },
    save,
  };
}
