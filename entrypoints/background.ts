import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCache } from '../lib/cache/cache.ts';
import { portName, type ToBackground, type ToPage, type ToTab } from '../lib/channel/messages.ts';
import { parseMessage } from '../lib/channel/parse.ts';
import { createBudgets, type StoredBudgets } from '../lib/github/budget.ts';
import { connect } from '../lib/github/client.ts';
import { createSharing } from '../lib/report/share.ts';
import { watch, type Services, type Watched } from '../lib/report/watch.ts';
import { readRepositoryFile } from '../lib/thresholds/repository-file.ts';
import { keepStorageFromPages, layersFor, readPanel, readToken, watchSettings, watchToken, writePanel } from '../lib/thresholds/user-settings.ts';

const github = 'https://github.com/*';

export default defineBackground(() => {
  const cache = openCache();
  const now = () => new Date();
  // In the session's storage: it outlives a stopped background, and no restart of the browser.
  const { session } = browser.storage;
  const budgets = createBudgets(
    now,
    session.get('budgets').then((stored) => (stored['budgets'] ?? {}) as StoredBudgets),
    (known) => session.set({ budgets: known }),
  );
  const services: Services = {
    connect: async () => connect(await readToken(), { budgets, answers: cache.answers, now }),
    cache,
    async settings(reference, text) {
      const file = text === null ? null : readRepositoryFile(text);
      return { layers: await layersFor(reference, file?.layer ?? null), ignored: file?.ignored ?? [] };
    },
    share: createSharing(),
    now,
  };
  /** Page views with an open port; when the background is stopped they are gone, and the pages ask again. */
  const watching = new Set<Watched>();

  void keepStorageFromPages();

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id || !port.sender.tab) return port.disconnect();
    const left = new AbortController();
    let watched: Watched | null = null;
    const answer = (message: ToPage) => port.postMessage(message);
    port.onDisconnect.addListener(() => {
      left.abort();
      if (watched) watching.delete(watched);
    });
    port.onMessage.addListener((raw: unknown) => {
      const message = parseMessage(raw);
      if (!message) return;
      if (message.type !== 'watch') return void act(message, watched, port.sender?.tab);
      if (watched) return;
      watched = watch(message, services, left.signal, (report) => answer({ type: 'report', report }));
      watching.add(watched);
      void readPanel().then(({ open, width }) => {
        if (!left.signal.aborted) answer({ type: 'panel', open, width });
      });
    });
  });

  async function act(message: Exclude<ToBackground, { type: 'watch' }>, watched: Watched | null, tab: Browser.tabs.Tab | undefined): Promise<void> {
    switch (message.type) {
      case 'refresh':
        return watched?.refresh();
      case 'panel':
        return writePanel({ open: message.open, width: message.width });
      case 'inject-panel':
        if (tab?.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/panel.js'] });
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

  watchSettings(() => {
    for (const watched of watching) watched.reconsider();
    void tellTabs();
  });
  watchToken(() => {
    for (const watched of watching) watched.refresh();
  });

  /** Pages whose port has closed meanwhile ask again under the new settings. */
  async function tellTabs(): Promise<void> {
    const tabs = await browser.tabs.query({ url: github });
    await Promise.all(tabs.map(({ id }) => tell(id, { type: 'settings-changed' })));
  }
});
