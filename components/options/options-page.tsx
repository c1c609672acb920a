import type { ReactNode } from 'react';
import { AboutSection } from './about-section.tsx';
import { CacheSection, type CacheMeasure } from './cache-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { PageSection, type PageSectionProps } from './page-section.tsx';
import { ListsSection, type ListsSectionProps } from './lists-section.tsx';
import { RepositoriesSection, type RepositoriesSectionProps } from './repositories-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { SignalList } from './signal-list.tsx';
import { TrustedSection, type TrustedSectionProps } from './trusted-section.tsx';
import { TokenSection, type TokenSectionProps } from './token-section.tsx';
import type { Change } from '../../lib/thresholds/stored-settings.ts';

export interface OptionsPageProps extends Omit<RepositoriesSectionProps, 'onChange'> {
  readonly token: TokenSectionProps;
  readonly page: PageSectionProps;
  readonly lists: Omit<ListsSectionProps, 'known'>;
  readonly trusted: TrustedSectionProps;
  readonly shortcut: string | null;
  readonly cache: CacheMeasure | null;
  /** How many notes there are; null where that is not known. */
  readonly notes: number | null;
  readonly version: string;
  /** What was last done, "Saved"; shown and read out. */
  readonly message: string;
  /** Changes a signal of a repository, or of the user's defaults with null. */
  readonly onChange: (repository: string | null, signal: string, change: Change) => void;
  readonly onShortcut: () => void;
  readonly onClearCache: () => void;
  readonly onClearSettings: () => void;
  readonly onClearNotes: () => void;
}

const sections = { token: 'Token', defaults: 'Your defaults', repositories: 'Repositories', trusted: 'Trusted repositories', lists: 'Lists', page: 'On the page', keyboard: 'Keyboard', cache: 'Cache', settings: 'Settings', notes: 'Notes', about: 'About' };

/** The options page. A function of its props: what it shows is given, what is done is told. */
export function OptionsPage(props: OptionsPageProps): ReactNode {
  const { token, signals, settings, open, focus, shortcut, cache, version, message, onChange } = props;
  return (
    <>
      <header>
        <img src="/icon.svg" alt="" width="32" height="32" />
        <h1>Another Signal</h1>
        <p role="status" className="message">{message}</p>
      </header>
      <nav aria-label="Sections">
        <ul>{Object.entries(sections).map(([id, title]) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul>
      </nav>
      <main>
        <TokenSection {...token} />
        <section aria-labelledby="defaults">
          <h2 id="defaults" tabIndex={-1}>Your defaults</h2>
          <p>They hold in every repository, above its own file. A blank field inherits what is written below it.</p>
          <SignalList
            id="default"
            signals={signals}
            layer="user"
            inherited={[]}
            own={settings.defaults}
            focus={open ? null : focus}
            onChange={(signal, change) => onChange(null, signal, change)}
          />
        </section>
        <RepositoriesSection {...props} focus={open ? focus : null} />
        <TrustedSection {...props.trusted} />
        <PageSection {...props.page} />
        <ListsSection {...props.lists} known={props.visited} />
        <KeyboardSection shortcut={shortcut} onChange={props.onShortcut} />
        <CacheSection measure={cache} onClear={props.onClearCache} />
        <SettingsSection onClear={props.onClearSettings} />
        <NotesSection count={props.notes} onClear={props.onClearNotes} />
        <AboutSection version={version} />
      </main>
    </>
  );
}
