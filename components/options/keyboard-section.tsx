import type { ReactNode } from 'react';

/** The keyboard shortcut, which is the browser's to change. */
export function KeyboardSection({ shortcut, onChange }: {
  /** As the browser writes it; null where none is set. */
  readonly shortcut: string | null;
  /** Opens the browser's own page for shortcuts. */
  readonly onChange: () => void;
}): ReactNode {
  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard" tabIndex={-1}>Keyboard</h2>
      <p>
        {shortcut === null ? 'No shortcut is set to open and close the panel.' : <>The panel opens and closes with <kbd>{shortcut}</kbd>.</>} It opens with the toolbar button and the
        summary under a pull request’s title, too.
      </p>
      <button type="button" onClick={onChange}>Change the shortcut</button>
    </section>
  );
}
