import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromTab, SaveAnswer } from '../../lib/channel/messages.ts';
import { readTabMessage } from '../../lib/channel/tab-message.ts';
import { createLists } from '../../lib/page/list-host.ts';
import { locate, samePull } from '../../lib/page/locate.ts';
import { isList } from '../../lib/page/locate-list.ts';
import { onMove } from '../../lib/page/navigation.ts';
import { offerPanelHost } from '../../lib/page/panel-host.ts';
import { createPanelState } from '../../lib/page/panel-state.ts';
import '../../lib/page/room.css';
import { showPull, type PullView } from '../../lib/page/pull-view.ts';

/** The background refuses where lists are switched off, and is gone where the extension was updated. */
async function askForLists(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: 'inject-list' } satisfies FromTab);
  } catch {
    // Nothing to show, and nothing that the reader of a list could do about it.
  }
}

export default defineContentScript({
  // All of github.com: people arrive at a pull request by in-page navigation.
  matches: ['https://github.com/*'],
  // Before the page: GitHub is asked, and what is known is looked up, while the page is still on its way.
  runAt: 'document_start',
  // WXT tells older copies of the script by an event and by a message to the page; the page has no use for the message.
  noScriptStartedPostMessage: true,
  main(context) {
    const panel = createPanelState((message) => browser.runtime.sendMessage<FromTab, SaveAnswer>(message));
    let listening = false;
    let leaving: AbortController | null = null;
    let view: PullView | null = null;
    const lists = createLists(() => void askForLists());

    function move(): void {
      const list = isList(document.URL);
      if (list) listen();
      lists.at(list ? location.pathname + location.search : null);
      const reference = locate(document.URL);
      if (!(reference ?? view) || samePull(reference, view?.reference ?? null)) return;
      listen();
      leaving?.abort();
      leaving = new AbortController();
      view = reference && showPull(browser.runtime, reference, panel, leaving.signal);
      if (!view) panel.update({ open: false, report: null, notes: null });
    }

    /** Not before the first page that is ours: on all others the script reads the address and nothing else. */
    function listen(): void {
      if (listening) return;
      listening = true;
      offerPanelHost(panel);
      browser.runtime.onMessage.addListener((raw: unknown, sender) => {
        const message = readTabMessage(raw, sender.id, browser.runtime.id);
        if (message?.type === 'toggle-panel') view?.toggle(null);
        if (message?.type === 'notes-changed') view?.reconsider();
        if (message?.type === 'settings-changed') {
          view?.reconsider();
          lists.reconsider();
        }
      });
    }

    context.onInvalidated(() => {
      leaving?.abort();
      lists.at(null);
    });
    onMove(move, context.signal);
    move();
  },
});
