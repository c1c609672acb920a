import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/options/options.css';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OpenRepository } from '../../components/options/repositories-section.tsx';
import { openCache, type Measure } from '../../lib/cache/cache.ts';
import { settingsPath } from '../../lib/github/repository-paths.ts';
import { checkToken } from '../../lib/github/check-token.ts';
import { signals } from '../../lib/signals/index.ts';
import { changeLists, readLists, readStoredLists, watchLists, type ListSettings } from '../../lib/thresholds/list-settings.ts';
import { readRepositoryFile } from '../../lib/thresholds/repository-file.ts';
import { applyChange, type Change, type UserSettings, type VoicesSettings } from '../../lib/thresholds/stored-settings.ts';
import { changeSignal, readSettings, readToken, readVoices, removeRepository, watchSettings, watchToken, watchVoices, writeToken, writeVoices } from '../../lib/thresholds/user-settings.ts';
import { readTarget } from '../../components/options/target.ts';

// An extension page shares the background's origin, and so its database.
const cache = openCache();

/** Opens the browser's own page for shortcuts: Firefox has a function, Chromium an address. */
async function openShortcuts(): Promise<void> {
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

interface Start {
  readonly settings: UserSettings;
  readonly lists: ListSettings;
  readonly token: string | null;
  readonly voices: VoicesSettings;
  readonly shortcut: string | null;
}

function App({ start }: { readonly start: Start }): ReactNode {
  const [settings, setSettings] = useState(start.settings);
  const [lists, setLists] = useState(start.lists);
  const [token, setToken] = useState(start.token);
  const [voices, setVoices] = useState(start.voices);
  const [visited, setVisited] = useState<readonly string[]>([]);
  const [measured, setMeasured] = useState<Measure | null>(null);
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
    const kept = await cache.recallRepository({ owner, repository }).catch(() => null);
    const text = kept?.repository.files.find(({ path }) => path === settingsPath)?.text;
    if (wanted.current === name) setOpen({ name, file: text === undefined ? null : readRepositoryFile(text, signals) });
  };
  const measure = () => cache.measure().then(setMeasured, () => setMeasured(null));

  useEffect(() => {
    const ends = [watchSettings(setSettings), watchLists(setLists), watchToken(setToken), watchVoices(setVoices)];
    void measure();
    void cache.visitedRepositories().then(setVisited, () => undefined);
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
      lists={{
        lists,
        onChange: (change) => {
          setLists((before) => readStoredLists(change(before)));
          done(changeLists(change));
        },
      }}
      page={{
        voices,
        onVoices: (change) => {
          setVoices((before) => ({ ...before, ...change }));
          done(writeVoices(change));
        },
      }}
      shortcut={start.shortcut}
      cache={measured}
      version={browser.runtime.getManifest().version}
      message={message}
      onOpen={(name) => {
        setFocus(null);
        void openRepository(name);
      }}
      onChange={change}
      onRemove={(name) => done(removeRepository(name), `${name} is reset`)}
      onShortcut={() => void openShortcuts()}
      onClearCache={() => done(cache.clear().then(measure), 'The cache is cleared')}
    />
  );
}

const [settings, lists, token, voices, commands] = await Promise.all([readSettings(), readLists(), readToken(), readVoices(), browser.commands.getAll()]);
const shortcut = commands.find(({ name }) => name === 'toggle-panel')?.shortcut || null;
const root = document.getElementById('root');
if (root) createRoot(root).render(<App start={{ settings, lists, token, voices, shortcut }} />);
