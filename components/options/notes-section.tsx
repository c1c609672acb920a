import type { ReactNode } from 'react';
import { shownNumber } from '../../lib/wording/counted.ts';
import { ConfirmButton } from './confirm-button.tsx';

/** How many notes there are, and removing them. There is no list of them: a note is seen beside the person or pull request it is on. */
export function NotesSection({ count, onClear }: { readonly count: number | null; readonly onClear: () => void }): ReactNode {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" tabIndex={-1}>Notes</h2>
      <p>
        Your private notes on people and pull requests are kept in this browser only: not synchronised, not sent, not exported, and shown
        nowhere but in the panel of a pull request they are on.
      </p>
      <p>{count === null ? 'How many there are is not known.' : count === 0 ? 'There are none now.' : count === 1 ? 'There is 1 note.' : `There are ${shownNumber(count)} notes.`}</p>
      {count === 0 ? null : (
        <ConfirmButton
          label="Remove all notes"
          question="This removes every private note, and nothing can bring them back. Your token, your settings and the cache stay."
          confirm="Remove them"
          onConfirm={onClear}
        />
      )}
    </section>
  );
}
