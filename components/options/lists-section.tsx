import { useState, type ReactNode } from 'react';
import type { ListSettings } from '../../lib/thresholds/list-settings.ts';
import { readRepositoryName } from '../../lib/thresholds/repository-name.ts';

export interface ListsSectionProps {
  readonly lists: ListSettings;
  /** `owner/name` of repositories to offer while typing. */
  readonly known: readonly string[];
  /** Stores what a change makes of the switch as it is stored then. */
  readonly onChange: (change: (before: ListSettings) => ListSettings) => void;
}

/** Where rows of lists get chips: the whole switch, and the repositories left out. */
export function ListsSection({ lists, known, onChange }: ListsSectionProps): ReactNode {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const leaveOut = () => {
    const name = readRepositoryName(text);
    setWrong(name === null);
    if (name === null) return;
    setText('');
    onChange((before) => ({ ...before, off: [...before.off, name] }));
  };
  return (
    <section aria-labelledby="lists">
      <h2 id="lists" tabIndex={-1}>Lists</h2>
      <p>In lists of pull requests, each row can show which signals are raised. A page of 25 rows is one request to GitHub; checks and the author’s history are not asked for.</p>
      <div className="boxes">
        <label>
          <input type="checkbox" checked={lists.on} onChange={({ target }) => onChange((before) => ({ ...before, on: target.checked }))} />
          Show raised signals in lists
        </label>
      </div>
      {lists.on ? (
        <>
          <form className="field" onSubmit={(event) => { event.preventDefault(); leaveOut(); }}>
            <label htmlFor="lists-name">Leave a repository out</label>
            <p className="muted" id="lists-hint">owner/name, or the address of one of its pages.</p>
            <div className="control">
              <input
                id="lists-name" type="text" list="lists-known" autoComplete="off" spellCheck={false} value={text}
                aria-invalid={wrong} aria-describedby={wrong ? 'lists-hint lists-error' : 'lists-hint'}
                onChange={(event) => { setText(event.target.value); setWrong(false); }}
              />
              <datalist id="lists-known">{known.filter((name) => !lists.off.includes(name)).map((name) => <option key={name} value={name} />)}</datalist>
              <button type="submit">Leave out</button>
            </div>
            {wrong ? <p className="error" id="lists-error" role="alert">This is not a repository on github.com. Write it as owner/name.</p> : null}
          </form>
          {lists.off.length > 0 ? <h3 id="lists-off">Left out</h3> : null}
          {lists.off.length > 0 ? (
            <ul className="choices" aria-labelledby="lists-off">
              {lists.off.map((name) => (
                <li key={name}>
                  <button type="button" onClick={() => onChange((before) => ({ ...before, off: before.off.filter((other) => other !== name) }))}>
                    {name} <span className="muted">show again</span>
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
