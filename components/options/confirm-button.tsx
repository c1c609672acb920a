import { useEffect, useRef, useState, type ReactNode } from 'react';

/** A button that asks once more, in its own place, with a sentence that says what it does and what not. */
export function ConfirmButton({ label, question, confirm, onConfirm }: {
  readonly label: string;
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}): ReactNode {
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (moved.current) start.current?.focus();
    moved.current = true;
  }, [asking]);
  if (!asking) return <button ref={start} type="button" onClick={() => setAsking(true)}>{label}</button>;
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) onConfirm();
  };
  return (
    <div className="confirm" role="group" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && answer(false)}>
      <p>{question}</p>
      <button ref={keep} type="button" onClick={() => answer(false)}>Keep it</button>
      <button type="button" onClick={() => answer(true)}>{confirm}</button>
    </div>
  );
}
