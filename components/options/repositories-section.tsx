import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Signal } from '../../lib/signals/define-signal.ts';
import { readRepositoryName } from '../../lib/thresholds/repository-name.ts';
import { layersOf, type Change, type UserSettings } from '../../lib/thresholds/stored-settings.ts';
import type { RepositorySettings } from '../../lib/thresholds/repository-file.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { RepositoryChooser } from './repository-chooser.tsx';
import { SignalList } from './signal-list.tsx';

export interface OpenRepository {
  /** Lower-cased `owner/name`. */
  readonly name: string;
  /** What the repository's own file says; null where none is known here. */
  readonly file: RepositorySettings | null;
}

export interface RepositoriesSectionProps {
  readonly signals: readonly Signal[];
  readonly settings: UserSettings;
  /** `owner/name`, the latest first. */
  readonly visited: readonly string[];
  readonly open: OpenRepository | null;
  readonly focus: { readonly signal: string; readonly request: number } | null;
  /** Opens a repository, by its lower-cased name. */
  readonly onOpen: (repository: string) => void;
  readonly onChange: (repository: string, signal: string, change: Change) => void;
  readonly onRemove: (repository: string) => void;
}

/** The thresholds of one repository at a time. */
export function RepositoriesSection({ signals, settings, visited, open, focus, onOpen, onChange, onRemove }: RepositoriesSectionProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (chosen !== null && open?.name === chosen) heading.current?.focus();
  }, [chosen, open?.name]);
  const choose = (name: string) => {
    setChosen(name);
    onOpen(name);
  };
  const own = open && Object.hasOwn(settings.repositories, open.name) ? settings.repositories[open.name] : undefined;
  return (
    <section aria-labelledby="repositories">
      <h2 id="repositories" tabIndex={-1}>Repositories</h2>
      <p>What is set here holds for one repository, above its own file and above your defaults.</p>
      <RepositoryChooser
        set={Object.entries(settings.repositories).map(([name, entry]) => ({ name, count: Object.keys(entry.signals).length }))}
        visited={visited.flatMap((name) => readRepositoryName(name) ?? [])}
        open={open?.name ?? null}
        onOpen={choose}
      />
      {open ? (
        <div className="repository">
          <h3 ref={heading} tabIndex={-1} className="name">{open.name}</h3>
          <p className="muted">
            {open.file ? 'Its own file, .github/another-signal.yml, is read as it stands on its default branch.' : 'No .github/another-signal.yml of it is known here.'}
          </p>
          {open.file && open.file.ignored.length > 0 ? (
            <ul className="attention">{open.file.ignored.map(({ message }, index) => <li key={index}>{message}</li>)}</ul>
          ) : null}
          <SignalList
            key={open.name}
            id="repository"
            signals={signals}
            layer="user-repository"
            inherited={layersOf(settings, open.name, open.file?.layer ?? null).filter(({ from }) => from !== 'user-repository')}
            own={own?.signals ?? {}}
            focus={focus}
            onChange={(signal, change) => onChange(open.name, signal, change)}
          />
          {own ? (
            <ConfirmButton
              label="Reset this repository"
              question={`This removes all you have set for ${open.name}. Its own file and your defaults stay.`}
              confirm="Reset it"
              onConfirm={() => onRemove(open.name)}
            />
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
