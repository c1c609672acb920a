import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/options/options.css';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OpenRepository } from '../../components/options/repositories-section.tsx';
import { openCache, type Measure } from '../../lib/cache/cache.ts';
import { openNotes } from '../../lib/notes/notes.ts';
import { settingsPath } from '../../lib/github/repository-paths.ts';
import { checkToken } from '../../lib/github/check-token.ts';
import { signals } from '../../lib/signals/index.ts';
import { clearSettings } from '../../lib/thresholds/clear-settings.ts';
import { changeLists, readLists, readStoredLists, watchLists, type ListSettings } from '../../lib/thresholds/list-settings.ts';
import { stampNotes, watchNotesStamp } from '../../lib/thresholds/notes-stamp.ts';
import { readRepositoryFile } from '../../lib/thresholds/repository-file.ts';
import { applyChange, type Change, type UserSettings, type VoicesSettings } from '../../lib/thresholds/stored-settings.ts';
import { readTrusted, watchTrusted, writeTrusted } from '../../lib/thresholds/trusted-repositories.ts';
import { changeSignal, readSettings, readToken, readVoices, removeRepository, watchSettings, watchToken, watchVoices, writeToken, writeVoices } from '../../lib/thresholds/user-settings.ts';
import { readTarget } from '../../components/options/target.ts';

// An extension page shares the background's origin, and so its databases.
const cache = openCache();
const notes = openNotes();

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
  readonly trusted: readonly string[];
  readonly shortcut: string | null;
}

function App({ start }: { readonly start: Start }): ReactNode {
  const [settings, setSettings] = useState(start.settings);
  const [lists, setLists] = useState(start.lists);
  const [token, setToken] = useState(start.token);
  const [voices, setVoices] = useState(start.voices);
  const [trusted, setTrusted] = useState(start.trusted);
  const [noted, setNoted] = useState<number | null>(null);
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
  const done = (work: Promise<void>, words = 'Saved', refusal = 'Not saved: the browser did not take it. Your defaults may be too long for it to synchronise.') => {
    setMessage('');
    work.then(
      () => say(words, 4000),
      () => {
        say(refusal, 15_000);
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

  const countNotes = () => notes.count().then(setNoted, () => setNoted(null));

  useEffect(() => {
    const ends = [watchTrusted(setTrusted), watchNotesStamp(() => void countNotes()), watchSettings(setSettings), watchLists(setLists), watchToken(setToken), watchVoices(setVoices)];
    void measure();
    void countNotes();
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
      trusted={{
        trusted,
        onChange: (names) => {
          setTrusted(names);
          done(writeTrusted(names));
        },
      }}
      shortcut={start.shortcut}
      cache={measured}
      notes={noted}
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
      onClearSettings={() => done(clearSettings(), 'The settings are cleared')}
      onClearNotes={() => done(notes.clear().then(stampNotes).then(countNotes), 'The notes are removed', 'The notes are not removed: the browser did not allow it. Try again after restarting it.')}
    />
  );
}

const [settings, lists, token, voices, trusted, commands] = await Promise.all([readSettings(), readLists(), readToken(), readVoices(), readTrusted(), browser.commands.getAll()]);
const shortcut = commands.find(({ name }) => name === 'toggle-panel')?.shortcut || null;
const root = document.getElementById('root');
if (root) createRoot(root).render(<App start={{ settings, lists, token, voices, trusted, shortcut }} />);
