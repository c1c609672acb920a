import type { Browser } from 'wxt/browser';

/** The part of the browser's runtime that a page uses. */
export interface Runtime {
  connect(info: { name: string }): Browser.runtime.Port;
}

/** What a page says and hears over a port. */
export interface Speaker<In, Out> {
  /** What is said first on every new port. */
  greet(): readonly Out[];
  hear(message: In): void;
  /** True where nothing more is expected: a port that breaks then stays closed, so that an idle page keeps nothing awake. */
  settled(): boolean;
  /** The extension was updated or removed; only a reload of the page helps. */
  gone(): void;
}

/** A page's line to the background. */
export interface Line<Out> {
  /** Opens the port where it is closed, with its greeting. @returns whether it was closed */
  open(): boolean;
  /** Sends over an open port; nothing happens where there is none. */
  send(message: Out): void;
}

/** Milliseconds before the port is opened again after it broke in the middle of work; doubled at each further try. */
const firstPause = 200;
const mostTries = 6;

/**
 * A line to the background. The browser may stop the background at any time: while something is still expected the port is
 * opened again and greeted again; afterwards it stays closed until there is something to say.
 *
 * @param signal the page left
 */
export function openLine<In, Out>(runtime: Runtime, name: string, speaker: Speaker<In, Out>, signal: AbortSignal): Line<Out> {
  let port: Browser.runtime.Port | null = null;
  let used = false;
  let tries = 0;

  /** Null where the extension was updated or removed under the page. */
  function connect(): Browser.runtime.Port | null {
    try {
      return runtime.connect({ name });
    } catch {
      return null;
    }
  }

  function open(): boolean {
    if (signal.aborted || port) return false;
    const opened = connect();
    if (!opened) {
      speaker.gone();
      return false;
    }
    port = opened;
    used = true;
    opened.onMessage.addListener((message: In) => {
      if (port !== opened || signal.aborted) return;
      speaker.hear(message);
      if (speaker.settled()) tries = 0;
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      if (speaker.settled() || tries >= mostTries) return;
      tries += 1;
      setTimeout(open, firstPause * 2 ** (tries - 1));
    });
    for (const greeting of speaker.greet()) opened.postMessage(greeting);
    return true;
  }

  function close(): void {
    const closing = port;
    port = null;
    closing?.disconnect();
  }

  signal.addEventListener('abort', close);
  // A page kept for "back" must not hold a port; https://developer.chrome.com/docs/web-platform/bfcache-extension-messaging.
  window.addEventListener('pagehide', close, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && used && open(), { signal });
  return { open, send: (message) => port?.postMessage(message) };
}
