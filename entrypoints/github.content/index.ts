import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readTabMessage } from '../../lib/channel/tab-message.ts';
import { locate, samePull } from '../../lib/page/locate.ts';
import { onMove } from '../../lib/page/navigation.ts';
import { offerPanelHost } from '../../lib/page/panel-host.ts';
import { createPanelState } from '../../lib/page/panel-state.ts';
import { showPull, type PullView } from '../../lib/page/pull-view.ts';

export default defineContentScript({
  // All of github.com: people arrive at a pull request by in-page navigation.
  matches: ['https://github.com/*'],
  runAt: 'document_end',
  // WXT tells older copies of the script by an event and by a message to the page; the page has no use for the message.
  noScriptStartedPostMessage: true,
  main(context) {
    const panel = createPanelState();
    let listening = false;
    let leaving: AbortController | null = null;
    let view: PullView | null = null;

    function move(): void {
      const reference = locate(document.URL);
      if (!(reference ?? view) || samePull(reference, view?.reference ?? null)) return;
      listen();
      leaving?.abort();
      leaving = new AbortController();
      view = reference && showPull(browser.runtime, reference, panel, leaving.signal);
      if (!view) panel.update({ open: false, report: null });
    }

    /** Not before the first page that is ours: on all others the script reads the address and nothing else. */
    function listen(): void {
      if (listening) return;
      listening = true;
      offerPanelHost(panel);
      browser.runtime.onMessage.addListener((raw: unknown, sender) => {
        const message = readTabMessage(raw, sender.id, browser.runtime.id);
        if (message?.type === 'toggle-panel') view?.toggle(null);
        if (message?.type === 'settings-changed') view?.reconsider();
      });
    }

    context.onInvalidated(() => leaving?.abort());
    onMove(move, context.signal);
    move();
  },
});
