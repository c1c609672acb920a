import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromTab, SaveAnswer } from '../lib/channel/messages.ts';
import { readTabMessage } from '../lib/channel/tab-message.ts';
import { locate, samePull } from '../lib/page/locate.ts';
import { onMove } from '../lib/page/navigation.ts';
import { offerPanelHost } from '../lib/page/panel-host.ts';
import { createPanelState } from '../lib/page/panel-state.ts';
import { arrives, bringParts } from '../lib/page/parts.ts';
import { showPull, type PullView } from '../lib/page/pull-view.ts';

/** Pull requests, on whichever of their tabs. */
export default defineUnlistedScript(() => {
  if (!arrives('pull')) return;
  const panel = createPanelState((message) => browser.runtime.sendMessage<FromTab, SaveAnswer>(message));
  let leaving: AbortController | null = null;
  let view: PullView | null = null;

  function move(): void {
    const reference = locate(document.URL);
    if (!(reference ?? view) || samePull(reference, view?.reference ?? null)) return;
    leaving?.abort();
    leaving = new AbortController();
    view = reference && showPull(browser.runtime, reference, panel, leaving.signal);
    if (!view) panel.update({ open: false, report: null, notes: null });
  }

  offerPanelHost(panel);
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = readTabMessage(raw, sender.id, browser.runtime.id);
    if (message?.type === 'toggle-panel') view?.toggle(null);
    if (message?.type === 'notes-changed' || message?.type === 'settings-changed') view?.reconsider();
  });
  onMove(move);
  move();
  bringParts((part) => browser.runtime.sendMessage({ type: 'inject', part } satisfies FromTab));
});
