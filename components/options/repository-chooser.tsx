import { useState, type ReactNode } from 'react';
import { readRepositoryName } from '../../lib/thresholds/repository-name.ts';

/** How many visited repositories stand as buttons; the others are offered while typing. Own choice. */
const shown = 8;

/** Opens a repository by its name or address, from those with settings, or from those visited. */
export function RepositoryChooser({ set, visited, open, onOpen }: {
  readonly set: readonly { readonly name: string; readonly count: number }[];
  readonly visited: readonly string[];
  readonly open: string | null;
  readonly onOpen: (repository: string) => void;
}): ReactNode {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const unset = [...new Set(visited)].filter((name) => !set.some((entry) => entry.name === name));
  const add = () => {
    const name = readRepositoryName(text);
    setWrong(name === null);
    if (name === null) return;
    setText('');
    onOpen(name);
  };
  const button = (name: string, note: string) => (
    <li key={name}>
      <button type="button" aria-pressed={open === name} onClick={() => onOpen(name)}>
        {name} <span className="muted">{note}</span>
      </button>
    </li>
  );
  return (
    <>
      <form className="field" onSubmit={(event) => { event.preventDefault(); add(); }}>
        <label htmlFor="repository-name">Open a repository</label>
        <p className="muted" id="repository-hint">owner/name, or the address of one of its pages.</p>
        <div className="control">
          <input
            id="repository-name" type="text" list="repository-visited" autoComplete="off" spellCheck={false} value={text}
            aria-invalid={wrong} aria-describedby={wrong ? 'repository-hint repository-error' : 'repository-hint'}
            onChange={(event) => { setText(event.target.value); setWrong(false); }}
          />
          <datalist id="repository-visited">{unset.map((name) => <option key={name} value={name} />)}</datalist>
          <button type="submit">Open</button>
        </div>
        {wrong ? <p className="error" id="repository-error" role="alert">This is not a repository on github.com. Write it as owner/name.</p> : null}
      </form>
      {set.length > 0 ? <h3 id="repositories-set">With settings</h3> : null}
      {set.length > 0 ? <ul className="choices" aria-labelledby="repositories-set">{set.map(({ name, count }) => button(name, `${count} set`))}</ul> : null}
      {unset.length > 0 ? <h3 id="repositories-visited">Visited</h3> : null}
      {unset.length > 0 ? <ul className="choices" aria-labelledby="repositories-visited">{unset.slice(0, shown).map((name) => button(name, ''))}</ul> : null}
    </>
  );
}
