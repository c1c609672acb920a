import type { ReactNode } from 'react';
import type { VoicesSettings } from '../../lib/thresholds/stored-settings.ts';

export interface PageSectionProps {
  readonly voices: VoicesSettings;
  readonly onVoices: (change: Partial<VoicesSettings>) => void;
  /** Further switches of what stands on GitHub's pages. */
  readonly children?: ReactNode;
}

/** One switch with what it does, in a sentence. */
export function Switch({ id, label, help, checked, onChange }: {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  return (
    <div className="field">
      <div className="boxes">
        <label htmlFor={id}>
          <input id={id} type="checkbox" checked={checked} aria-describedby={`${id}-help`} onChange={({ target }) => onChange(target.checked)} />
          {label}
        </label>
      </div>
      <p id={`${id}-help`} className="muted">{help}</p>
    </div>
  );
}

/** What stands on GitHub's own pages. */
export function PageSection({ voices, onVoices, children }: PageSectionProps): ReactNode {
  return (
    <section aria-labelledby="page">
      <h2 id="page" tabIndex={-1}>On the page</h2>
      <p>Above the words of every bot, app and LLM reviewer stands a line that says so. People’s words are left as they are.</p>
      <Switch
        id="fold-machines"
        label="Fold the comments of machines"
        help="A button in the line unfolds them. A comment that a person has answered, or that holds a quote, stays open."
        checked={voices.foldMachines}
        onChange={(foldMachines) => onVoices({ foldMachines })}
      />
      {children}
    </section>
  );
}
