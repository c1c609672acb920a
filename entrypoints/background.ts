import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCache, repositoryKey } from '../lib/cache/cache.ts';
import { listPortName, type ListToPage } from '../lib/channel/list-messages.ts';
import { portName, type Account, type KnownAccount, type SaveAnswer, type ToBackground, type ToPage, type ToTab } from '../lib/channel/messages.ts';
import { parseMessage } from '../lib/channel/parse.ts';
import { createBudgets, type StoredBudgets } from '../lib/github/budget.ts';
import { parseFromTab } from '../lib/channel/parse-from-tab.ts';
import { parseListMessage } from '../lib/channel/parse-list.ts';
import { isOurPage } from '../lib/channel/sender.ts';
import { machineAccount } from '../lib/disclosure/machine-account.ts';
import { connect } from '../lib/github/client.ts';
import type { Subject } from '../lib/notes/note.ts';
import { openNotes } from '../lib/notes/notes.ts';
import { saveProblem } from '../lib/notes/problem.ts';
import { watchNotes, type WatchedNotes } from '../lib/notes/watch-notes.ts';
import { createSharing } from '../lib/report/share.ts';
import { watchList, type ListServices } from '../lib/report/watch-list.ts';
import { watch, type Watched } from '../lib/report/watch.ts';
import { readLists, watchLists } from '../lib/thresholds/list-settings.ts';
import { stampNotes, watchNotesStamp } from '../lib/thresholds/notes-stamp.ts';
import { readRepositoryFile } from '../lib/thresholds/repository-file.ts';
import { layersOf } from '../lib/thresholds/stored-settings.ts';
import { readTrusted, watchTrusted } from '../lib/thresholds/trusted-repositories.ts';
import { keepStorageFromPages, readPanel, readSettings, readToken, readVoices, watchSettings, watchToken, watchVoices, writePanel } from '../lib/thresholds/user-settings.ts';

const github = 'https://github.com/*';

/** The catalogue of accounts is here and not in the page, whose script stays small. */
function knownAccount({ login, app }: Account): KnownAccount {
  const machine = machineAccount(login, app);
  return { login, app, kind: machine?.kind ?? null, name: machine?.name ?? login };
}

// A module, so that it shares its libraries and signals with the options page: alone, each would carry all of them.
export default defineBackground({ type: 'module', main: start });

function start(): void {
  const cache = openCache();
  const notes = openNotes();
  const now = () => new Date();
  // In the session's storage: it outlives a stopped background, and no restart of the browser.
  const { session } = browser.storage;
  const budgets = createBudgets(
    now,
    session.get('budgets').then((stored) => (stored['budgets'] ?? {}) as StoredBudgets),
    (known) => session.set({ budgets: known }),
  );
  const services: ListServices = {
    connect: async () => connect(await readToken(), { budgets, answers: cache.answers, now }),
    cache,
    async settings() {
      const user = await readSettings();
      return (reference, text) => {
        const file = text === null ? null : readRepositoryFile(text);
        return { layers: layersOf(user, repositoryKey(reference), file?.layer ?? null), ignored: file?.ignored ?? [] };
      };
    },
    lists: readLists,
    share: createSharing(),
    trusted: readTrusted,
    now,
  };
  /** Page views with an open port; when the background is stopped they are gone, and the pages ask again. */
  const watching = new Set<Watched>();
  const watchingNotes = new Set<WatchedNotes>();

  void keepStorageFromPages();

  browser.runtime.onConnect.addListener((port) => {
    if (!isOurPage(port.sender, browser.runtime.id)) return port.disconnect();
    if (port.name === listPortName) return answerList(port);
    if (port.name !== portName) return port.disconnect();
    const left = new AbortController();
    let watched: Watched | null = null;
    let watchedNotes: WatchedNotes | null = null;
    const answer = (message: ToPage) => port.postMessage(message);
    port.onDisconnect.addListener(() => {
      left.abort();
      if (watched) watching.delete(watched);
      if (watchedNotes) watchingNotes.delete(watchedNotes);
    });
    port.onMessage.addListener((raw: unknown) => {
      const message = parseMessage(raw);
      if (!message) return;
      if (message.type === 'accounts') return answer({ type: 'accounts', accounts: message.accounts.map(knownAccount) });
      if (message.type === 'panel') watchedNotes?.panel(message.open);
      if (message.type === 'page') return watched?.read(message);
      if (message.type !== 'watch') return void act(message, watched, port.sender?.tab);
      if (watched) return;
      const ofNotes = watchNotes(message.reference, notes, left.signal, (shown) => answer({ type: 'notes', notes: shown }));
      watchedNotes = ofNotes;
      watchingNotes.add(ofNotes);
      watched = watch(message, services, left.signal, (report) => {
        answer({ type: 'report', report });
        ofNotes.author(report.author);
      });
      watching.add(watched);
      void readPanel().then(({ open, width }) => {
        if (left.signal.aborted) return;
        watched?.panel(open);
        ofNotes.panel(open);
        answer({ type: 'panel', open, width });
      });
      const tellPreferences = async (): Promise<void> => {
        const preferences = await readVoices();
        if (!left.signal.aborted) answer({ type: 'preferences', ...preferences });
      };
      void tellPreferences();
      const unwatch = watchVoices(() => void tellPreferences());
      left.signal.addEventListener('abort', unwatch);
    });
  });

  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender, answer: (saved?: SaveAnswer) => void) => {
    if (!isOurPage(sender, browser.runtime.id) || sender.tab?.id === undefined) return false;
    const message = parseFromTab(raw);
    if (!message) return false;
    if (message.type === 'inject') void inject(message.part, sender.tab.id).then(() => answer());
    else void saveNote(message.subject, message.text).then(answer);
    // The answer comes later: https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onMessage.
    return true;
  });

  async function saveNote(subject: Subject, text: string): Promise<SaveAnswer> {
    try {
      await notes.save(subject, text);
    } catch (error) {
      return { problem: saveProblem(error) };
    }
    await stampNotes();
    return { problem: null };
  }

  /** Ends also where nothing can be injected: the tab may have moved on. */
  async function inject(part: 'pull' | 'list', tabId: number): Promise<void> {
    const { scripting } = browser;
    const target = { tabId };
    // At once, so that it is there when the page is.
    const script = scripting.executeScript({ target, files: [`/${part}.js`], injectImmediately: true });
    const style = part === 'pull' ? scripting.insertCSS({ target, files: ['/assets/room.css'] }) : null;
    await Promise.allSettled([script, style]);
  }

  function answerList(port: Browser.runtime.Port): void {
    const left = new AbortController();
    const ask = watchList(services, left.signal, (rows) => port.postMessage({ type: 'rows', rows } satisfies ListToPage));
    port.onDisconnect.addListener(() => left.abort());
    port.onMessage.addListener((raw: unknown) => {
      const message = parseListMessage(raw);
      if (message?.type === 'rows') void ask(message.rows);
      // Remembered as if the reader had opened the panel; the page that comes next asks how it was left.
      if (message?.type === 'open-panel') void writePanel({ open: true });
    });
  }

  async function act(message: Exclude<ToBackground, { type: 'watch' | 'page' | 'accounts' }>, watched: Watched | null, tab: Browser.tabs.Tab | undefined): Promise<void> {
    switch (message.type) {
      case 'refresh':
        return watched?.refresh();
      case 'panel':
        watched?.panel(message.open);
        return writePanel({ open: message.open, width: message.width });
      case 'inject-panel':
        if (tab?.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/panel.js'] });
        return;
      case 'inject-voices':
        if (tab?.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/voices.js'] });
        return;
      case 'open-options':
        return openOptions(message);
    }
  }

  async function openOptions({ repository, signal }: { repository?: string; signal?: string }): Promise<void> {
    const place = new URLSearchParams({ ...(repository && { repository }), ...(signal && { signal }) });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${place}` });
  }

  async function tell(tab: number | undefined, message: ToTab): Promise<void> {
    if (tab === undefined) return;
    // A tab without our script, such as one that was open before the extension was installed, has nobody to hear it.
    await browser.tabs.sendMessage(tab, message).catch(() => undefined);
  }

  async function toggle(tab: Browser.tabs.Tab | undefined): Promise<void> {
    if (tab?.id === undefined) return;
    if (tab.url?.startsWith('https://github.com/')) return tell(tab.id, { type: 'toggle-panel' });
    await openOptions({});
  }

  browser.action.onClicked.addListener((tab) => void toggle(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel') void toggle(tab);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  for (const watchChanges of [watchSettings, watchTrusted])
    watchChanges(() => {
      for (const watched of watching) watched.reconsider();
      void tellTabs();
    });
  watchNotesStamp(() => {
    for (const shown of watchingNotes) shown.changed();
    void tellTabs({ type: 'notes-changed' });
  });
  watchVoices(() => void tellTabs());
  watchLists(() => void tellTabs());
  watchToken(() => {
    budgets.forget();
    for (const watched of watching) watched.refresh();
    void tellTabs();
  });

  /** Pages whose port has closed meanwhile ask again under the new settings. */
  async function tellTabs(message: ToTab = { type: 'settings-changed' }): Promise<void> {
    const tabs = await browser.tabs.query({ url: github });
    await Promise.all(tabs.map(({ id }) => tell(id, message)));
  }
}
