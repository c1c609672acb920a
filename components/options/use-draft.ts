import { useEffect, useRef, useState } from 'react';

/** How long typing rests before it is saved, milliseconds. Own choice: longer than between two keys, shorter than a wait. */
const rest = 400;

/**
 * A text that is saved as typed. What is typed stays as it stands while the field has the focus, and while it is wrong.
 *
 * @param saved the stored value's text
 * @param commit takes what was typed and answers whether it was saved; called when typing rests, on leaving the field and the page
 * @returns the text to show, the last text that was not saved (null where all is), and the handlers of the field
 */
export function useDraft(saved: string, commit: (text: string) => boolean) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  const flush = () => {
    clearTimeout(timer.current);
    const text = waiting.current;
    waiting.current = null;
    if (text === null) return refused === null;
    const taken = latest.current(text);
    setRefused(taken ? null : text);
    return taken;
  };
  const last = useRef(flush);
  useEffect(() => {
    const leave = () => void last.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return {
    text: draft ?? saved,
    refused,
    type(text: string) {
      setDraft(text);
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, rest);
    },
    leave() {
      if (flush()) setDraft(null);
    },
    reset() {
      clearTimeout(timer.current);
      waiting.current = null;
      setDraft(null);
      setRefused(null);
    },
  };
}
