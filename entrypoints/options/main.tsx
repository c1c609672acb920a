import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/options/options.css';
import type { CacheMeasure } from '../../components/options/cache-section.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OpenRepository } from '../../components/options/repositories-section.tsx';
import type { PullReference } from '../../lib/facts/facts.ts';
import { checkToken } from '../../lib/github/check-token.ts';
import { signals } from '../../lib/signals/index.ts';
import { readRepositoryFile } from '../../lib/thresholds/repository-file.ts';
import { applyChange, type Change, type UserSettings, type VoicesSettings } from '../../lib/thresholds/stored-settings.ts';
import { changeSignal, readSettings, readToken, readVoices, removeRepository, watchSettings, watchToken, watchVoices, writeToken, writeVoices } from '../../lib/thresholds/user-settings.ts';
import { readTarget } from './target.ts';

/** What the page asks of the cache. */
export interface CacheAccess {
  /** `owner/name`, the latest first. */
  visitedRepositories(): Promise<string[]>;
  measure(): Promise<CacheMeasure>;
  clear(): Promise<void>;
  /** The text of the repository's settings file as last read; null where none is known. */
  repositoryFile(reference: Pick<PullReference, 'owner' | 'repository'>): Promise<string | null>;
}

const cacheAccess: CacheAccess = {
  visitedRepositories: async () => [],
  measure: async () => ({ pulls: 0, repositories: 0, bytes: 0, oldest: null }),
  clear: async () => undefined,
  repositoryFile: async () => null,
};

/** Opens the browser's own page for shortcuts: Firefox has a function, Chromium an address. */
async function openShortcuts(): Promise<void> {
  const commands: object = browser.commands;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

interface Start {
  readonly settings: UserSettings;
  readonly token: string | null;
  readonly voices: VoicesSettings;
  readonly shortcut: string | null;
}

function App({ start }: { readonly start: Start }): ReactNode {
  const [settings, setSettings] = useState(start.settings);
  const [token, setToken] = useState(start.token);
  const [voices, setVoices] = useState(start.voices);
  const [visited, setVisited] = useState<readonly string[]>([]);
  const [cache, setCache] = useState<CacheMeasure | null>(null);
  const [open, setOpen] = useState<OpenRepository | null>(null);
  const [focus, setFocus] = useState<{ signal: string; request: number } | null>(null);
  const [message, setMessage] = useState('');
  const shown = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef<string | null>(null);

  const say = (words: string, forMilliseconds: number) => {
    clearTimeout(shown.current);
    setMessage(words);
    shown.current = setTimeout(() => setMessage(''), forMilliseconds);
  };
  // The message is emptied first, so that the same word is read out again.
  const done = (work: Promise<void>, words = 'Saved') => {
    setMessage('');
    work.then(
      () => say(words, 4000),
      () => {
        say('Not saved: the browser did not take it. Your defaults may be too long for it to synchronise.', 15_000);
        void readSettings().then(setSettings);
      },
    );
  };
  const openRepository = async (name: string) => {
    wanted.current = name;
    const [owner = '', repository = ''] = name.split('/');
    const text = await cacheAccess.repositoryFile({ owner, repository }).catch(() => null);
    if (wanted.current === name) setOpen({ name, file: text === null ? null : readRepositoryFile(text, signals) });
  };
  const measure = () => cacheAccess.measure().then(setCache, () => setCache(null));

  useEffect(() => {
    const ends = [watchSettings(setSettings), watchToken(setToken), watchVoices(setVoices)];
    void measure();
    void cacheAccess.visitedRepositories().then(setVisited, () => undefined);
    let request = 0;
    const follow = async () => {
      const { repository, signal } = readTarget(location.hash);
      if (repository !== null) await openRepository(repository);
      if (signal !== null) setFocus({ signal, request: (request += 1) });
      else if (repository !== null) document.getElementById('repositories')?.scrollIntoView();
    };
    void follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
      ends.forEach((end) => end());
    };
  }, []);

  const change = (repository: string | null, signal: string, change: Change) => {
    setSettings((before) => applyChange(before, repository, signal, change));
    done(changeSignal(repository, signal, change));
  };
  return (
    <OptionsPage
      signals={signals}
      settings={settings}
      visited={visited}
      open={open}
      focus={focus}
      token={{
        token,
        onSave: (value) => {
          setToken(value);
          done(writeToken(value), value === null ? 'Token removed' : 'Saved');
        },
        onCheck: (value) => checkToken(value, new AbortController().signal),
      }}
      page={{
        voices,
        onVoices: (change) => {
          setVoices((before) => ({ ...before, ...change }));
          done(writeVoices(change));
        },
      }}
      shortcut={start.shortcut}
      cache={cache}
      version={browser.runtime.getManifest().version}
      message={message}
      onOpen={(name) => {
        setFocus(null);
        void openRepository(name);
      }}
      onChange={change}
      onRemove={(name) => done(removeRepository(name), `${name} is reset`)}
      onShortcut={() => void openShortcuts()}
      onClearCache={() => done(cacheAccess.clear().then(measure), 'The cache is cleared')}
    />
  );
}

const [settings, token, voices, commands] = await Promise.all([readSettings(), readToken(), readVoices(), browser.commands.getAll()]);
const shortcut = commands.find(({ name }) => name === 'toggle-panel')?.shortcut || null;
const root = document.getElementById('root');
if (root) createRoot(root).render(<App start={{ settings, token, voices, shortcut }} />);
