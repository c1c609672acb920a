import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findListHost } from '../lib/page/list-host.ts';
import { showList } from '../lib/page/list-view.ts';

/** The lists' part of the page, injected into a tab when it first shows a list. */
export default defineUnlistedScript(() => {
  findListHost()?.ready((leaving) => showList(browser.runtime, leaving));
});
