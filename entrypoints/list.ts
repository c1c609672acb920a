import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTabMessage } from '../lib/channel/tab-message.ts';
import type { FromTab } from '../lib/channel/messages.ts';
import { showList } from '../lib/page/list-view.ts';
import { createLists } from '../lib/page/lists.ts';
import { isList } from '../lib/page/locate-list.ts';
import { onMove } from '../lib/page/navigation.ts';
import { arrives, bringParts } from '../lib/page/parts.ts';

/** Lists of pull requests. */
export default defineUnlistedScript(() => {
  if (!arrives('list')) return;
  const lists = createLists((leaving) => showList(browser.runtime, leaving));
  const move = () => lists.at(isList(document.URL) ? location.pathname + location.search : null);
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (readTabMessage(raw, sender.id, browser.runtime.id)?.type === 'settings-changed') lists.reconsider();
  });
  onMove(move);
  move();
  bringParts((part) => browser.runtime.sendMessage({ type: 'inject', part } satisfies FromTab));
});
