/** A list on the page, from arriving to leaving. */
export interface ListView {
  /** Asks again for all rows under the settings as they are now. */
  reconsider(): void;
}

/**
 * Shows chips in the rows of every list on the page.
 *
 * @param leaving aborts when the page moves to something else: takes everything away and ends what is under way
 */
export type ShowList = (leaving: AbortSignal) => ListView;

/** Where the lists' script, injected only where there is a list, hands over what it does. */
export interface ListHost {
  ready(show: ShowList): void;
}

const key = Symbol.for('another-signal.list-host');
type World = { [key]?: ListHost };

/** Puts the host where the lists' script finds it: in the isolated world, which the page cannot reach. */
function offerListHost(host: ListHost): void {
  (globalThis as World)[key] = host;
}

/** The host the content script offered; undefined where the script was injected without one. */
export function findListHost(): ListHost | undefined {
  return (globalThis as World)[key];
}

/** The lists of one tab, whichever page it shows. */
export interface Lists {
  /** The page is a list at this address, or none. Leaving an address ends what was shown there. */
  at(address: string | null): void;
  reconsider(): void;
}

/**
 * Shows lists once their script is there.
 *
 * @param inject asks for the script; it may never come, as where lists are switched off
 */
export function createLists(inject: () => void): Lists {
  let show: ShowList | null = null;
  let here: { readonly address: string; readonly leaving: AbortController; view: ListView | null } | null = null;
  offerListHost({
    ready(given) {
      show ??= given;
      if (here) here.view ??= show(here.leaving.signal);
    },
  });
  return {
    at(address) {
      if (address === (here?.address ?? null)) return;
      here?.leaving.abort();
      here = null;
      if (address === null) return;
      const leaving = new AbortController();
      here = { address, leaving, view: show?.(leaving.signal) ?? null };
      if (!show) inject();
    },
    reconsider() {
      if (here?.view) here.view.reconsider();
      else if (here) inject();
    },
  };
}
