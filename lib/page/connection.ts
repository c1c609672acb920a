import { portName, type KnownAccount, type PagePreferences, type Reading, type ToBackground, type ToPage } from '../channel/messages.ts';
import type { PullReference } from '../facts/facts.ts';
import type { Notes } from '../notes/note.ts';
import type { Report } from '../report/report.ts';
import { openLine, type Runtime } from './port.ts';

/** What a connection tells its page. */
export interface Listener {
  report(report: Report): void;
  panel(state: { open: boolean; width: number }): void;
  preferences(preferences: PagePreferences): void;
  accounts(accounts: readonly KnownAccount[]): void;
  /** What was asked for and has not come, to be asked again where the background was stopped meanwhile. */
  missing(): readonly ToBackground[];
  notes(notes: Notes): void;
  /** The extension was updated or removed; only a reload of the page helps. */
  gone(): void;
}

/** A page's line to the background, for one pull request. */
export interface Connection {
  /** Sends; opens the port again where the background had been stopped. */
  send(message: Exclude<ToBackground, { type: 'watch' | 'page' }>): void;
  /** The page has grown: says what it says now, where that is more than was said. */
  look(): void;
  /** Asks for a report under the settings as they are now, without a request to GitHub. */
  reconsider(): void;
}

/**
 * Watches a pull request through the background, from before its page is there: one message opens the watch, what the
 * page says follows. Both are sent again where the background was stopped in the middle of it.
 *
 * @param read the page's reading at the moment of asking; null while it says nothing yet
 * @param signal the page left
 */
export function openConnection(
  runtime: Runtime,
  reference: PullReference,
  read: () => Reading | null,
  listener: Listener,
  signal: AbortSignal,
): Connection {
  let complete = false;
  let revalidate = true;
  /** How much of the page was said; what it was is not kept. */
  let said: 'nothing' | 'a part' | 'all' = 'nothing';

  /** What the page says now, where that is more than was said. */
  function more(): ToBackground[] {
    if (said === 'all') return [];
    const reading = read();
    if (!reading || (said === 'a part' && !reading.whole)) return [];
    said = reading.whole ? 'all' : 'a part';
    return [{ type: 'page', ...reading }];
  }

  const line = openLine<ToPage, ToBackground>(
    runtime,
    portName,
    {
      greet() {
        complete = false;
        said = 'nothing';
        return [{ type: 'watch', reference, revalidate }, ...more(), ...listener.missing()];
      },
      hear(message) {
        if (message.type === 'panel') return listener.panel(message);
        if (message.type === 'preferences') return listener.preferences(message);
        if (message.type === 'accounts') return listener.accounts(message.accounts);
        if (message.type === 'notes') return listener.notes(message.notes);
        complete = message.report.complete;
        listener.report(message.report);
      },
      settled: () => complete && listener.missing().length === 0,
      gone: () => listener.gone(),
    },
    signal,
  );

  function open(asking: boolean): void {
    revalidate = asking;
    line.open();
    // A port that breaks and is opened again by itself asks for everything.
    revalidate = true;
  }

  open(true);
  return {
    send(message) {
      open(message.type === 'refresh');
      line.send(message);
    },
    look() {
      for (const message of more()) line.send(message);
    },
    reconsider: () => open(false),
  };
}
