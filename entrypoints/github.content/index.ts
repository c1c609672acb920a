import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToTab } from '../../lib/channel/messages.ts';
import { showList, type ListView } from '../../lib/page/list-view.ts';
import { locate, samePull } from '../../lib/page/locate.ts';
import { isList } from '../../lib/page/locate-list.ts';
import { onMove } from '../../lib/page/navigation.ts';
import { offerPanelHost } from '../../lib/page/panel-host.ts';
import { createPanelState } from '../../lib/page/panel-state.ts';
import { showPull, type PullView } from '../../lib/page/pull-view.ts';

export default defineContentScript({
  // All of github.com: people arrive at a pull request by in-page navigation.
  matches: ['https://github.com/*'],
  runAt: 'document_end',
  main(context) {
    const panel = createPanelState();
    offerPanelHost(panel);
    let leaving = new AbortController();
    let view: PullView | null = null;
    let list: (ListView & { readonly address: string }) | null = null;

    function move(): void {
      const reference = locate(location.href);
      const address = isList(location.href) ? location.pathname + location.search : null;
      const stays = reference ? samePull(reference, view?.reference ?? null) : view === null && address === (list?.address ?? null);
      if (stays) return;
      leaving.abort();
      leaving = new AbortController();
      view = reference && showPull(browser.runtime, reference, panel, leaving.signal);
      list = address === null ? null : { ...showList(browser.runtime, leaving.signal), address };
      if (!view) panel.update({ open: false, report: null });
    }

    context.onInvalidated(() => leaving.abort());
    onMove(move, context.signal);
    browser.runtime.onMessage.addListener((message: ToTab) => {
      if (message.type === 'toggle-panel') view?.toggle(null);
      if (message.type === 'settings-changed') {
        view?.reconsider();
        list?.reconsider();
      }
    });
    move();
  },
});
