import type { Browser } from 'wxt/browser';
import { portName, type KnownAccount, type PagePreferences, type PageReading, type ToBackground, type ToPage } from '../channel/messages.ts';
import type { PullReference } from '../facts/facts.ts';
import type { Report } from '../report/report.ts';

/** The part of the browser's runtime that a page uses. */
export interface Runtime {
  connect(info: { name: string }): Browser.runtime.Port;
}

/** What a connection tells its page. */
export interface Listener {
  report(report: Report): void;
  panel(state: { open: boolean; width: number }): void;
  preferences(preferences: PagePreferences): void;
  accounts(accounts: readonly KnownAccount[]): void;
  /** The extension was updated or removed; only a reload of the page helps. */
  gone(): void;
}

/** A page's line to the background, for one pull request. */
export interface Connection {
  /** Sends; opens the port again where the background had been stopped. */
  send(message: Exclude<ToBackground, { type: 'watch' }>): void;
  /** Asks for a report under the settings as they are now, without a request to GitHub. */
  reconsider(): void;
}

/** Milliseconds before the port is opened again after it broke in the middle of work; doubled at each further try. */
const firstPause = 200;
const mostTries = 6;

/**
 * Watches a pull request through the background. The browser may stop the background at any time: while facts are still
 * on their way the port is opened again and the one message sent again; afterwards it stays closed until there is
 * something to say, so that an idle page keeps nothing awake.
 *
 * @param read the page's reading at the moment of asking
 * @param signal the page left
 */
export function openConnection(
  runtime: Runtime,
  reference: PullReference,
  read: () => PageReading,
  listener: Listener,
  signal: AbortSignal,
): Connection {
  let port: Browser.runtime.Port | null = null;
  let complete = false;
  let tries = 0;

  /** Null where the extension was updated or removed under the page. */
  function connect(): Browser.runtime.Port | null {
    try {
      return runtime.connect({ name: portName });
    } catch {
      return null;
    }
  }

  function open(revalidate: boolean): void {
    if (signal.aborted || port) return;
    const opened = connect();
    if (!opened) return listener.gone();
    port = opened;
    complete = false;
    opened.onMessage.addListener((message: ToPage) => {
      if (port !== opened || signal.aborted) return;
      if (message.type === 'panel') return listener.panel(message);
      if (message.type === 'preferences') return listener.preferences(message);
      if (message.type === 'accounts') return listener.accounts(message.accounts);
      complete = message.report.complete;
      if (complete) tries = 0;
      listener.report(message.report);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      if (complete || tries >= mostTries) return;
      tries += 1;
      setTimeout(() => open(true), firstPause * 2 ** (tries - 1));
    });
    opened.postMessage({ type: 'watch', reference, page: read(), revalidate } satisfies ToBackground);
  }

  function close(): void {
    const closing = port;
    port = null;
    closing?.disconnect();
  }

  signal.addEventListener('abort', close);
  // A page kept for "back" must not hold a port; https://developer.chrome.com/docs/web-platform/bfcache-extension-messaging.
  window.addEventListener('pagehide', close, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && open(true), { signal });
  open(true);

  return {
    send(message) {
      open(message.type === 'refresh');
      port?.postMessage(message);
    },
    reconsider: () => open(false),
  };
}
