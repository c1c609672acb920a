import type { ReactNode } from 'react';
import { ConfirmButton } from './confirm-button.tsx';

/** Putting every setting back as it was after installing. */
export function SettingsSection({ onClear }: { readonly onClear: () => void }): ReactNode {
  return (
    <section aria-labelledby="settings">
      <h2 id="settings" tabIndex={-1}>Settings</h2>
      <p>Your defaults are synchronised by your browser if you use its own sync; everything else you set stays in this browser.</p>
      <ConfirmButton
        label="Clear all settings"
        question="This removes your defaults, your repositories’ thresholds, the repositories you trust, and what you chose for lists, GitHub’s pages and the panel. Your token, the cache and your notes stay."
        confirm="Clear them"
        onConfirm={onClear}
      />
    </section>
  );
}
