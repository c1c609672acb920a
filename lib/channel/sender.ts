import type { Browser } from 'wxt/browser';

/**
 * Whether a port or message comes from our own script in a tab that shows github.com. Other extensions have no way in
 * (there is no listener for them), and pages have none (`externally_connectable` is not declared); this holds should
 * either change.
 *
 * @param sender as the browser filled it in; a page cannot write it
 * @param id the extension's own id
 */
export function isOurPage(sender: Browser.runtime.MessageSender | undefined, id: string): boolean {
  return sender?.id === id && sender.tab !== undefined && URL.parse(sender.url ?? '')?.origin === 'https://github.com';
}
