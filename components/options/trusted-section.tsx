import type { ReactNode } from 'react';
import { mostTrusted, readTypedTrusted } from '../../lib/thresholds/trusted-repositories.ts';
import { useDraft } from './use-draft.ts';

export interface TrustedSectionProps {
  /** Lower-cased `owner/name`, in the order chosen. */
  readonly trusted: readonly string[];
  /** Stores the list in place of the one before. */
  readonly onChange: (trusted: readonly string[]) => void;
}

/** The repositories whose vouch lists and merges are said beside a person's history. */
export function TrustedSection({ trusted, onChange }: TrustedSectionProps): ReactNode {
  const draft = useDraft(trusted.join('\n'), (text) => {
    const { names, problems } = readTypedTrusted(text);
    if (names.join() !== trusted.join()) onChange(names);
    return problems.length === 0;
  });
  const problems = draft.refused === null ? [] : readTypedTrusted(draft.refused).problems;
  return (
    <section aria-labelledby="trusted">
      <h2 id="trusted" tabIndex={-1}>Trusted repositories</h2>
      <p>
        While a panel is open, and only then, GitHub is asked for the vouch and maintainer lists of these repositories and for how many pull
        requests of the author were merged in each; every answer stands by itself, with its link, and no sum is made.
      </p>
      <div className="field">
        <label htmlFor="trusted-names">Repositories you trust</label>
        <p className="muted" id="trusted-hint">One owner/name a line, {mostTrusted} at most. Kept in this browser only.</p>
        <div className="control">
          <textarea
            id="trusted-names"
            rows={Math.min(mostTrusted, Math.max(3, draft.text.split('\n').length))}
            autoComplete="off"
            spellCheck={false}
            value={draft.text}
            aria-invalid={problems.length > 0}
            aria-describedby={problems.length > 0 ? 'trusted-hint trusted-error' : 'trusted-hint'}
            onChange={({ target }) => draft.type(target.value)}
            onBlur={draft.leave}
          />
        </div>
        {problems.length > 0 ? <ul className="error problems" id="trusted-error">{problems.map((problem) => <li key={problem}>{problem}</li>)}</ul> : null}
      </div>
    </section>
  );
}
