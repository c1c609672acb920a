import type { ListView } from './list-view.ts';

/** The lists of one tab, whichever page it shows. */
export interface Lists {
  /** The page is a list at this address, or none. Leaving an address ends what was shown there. */
  at(address: string | null): void;
  /** Asks again for all rows under the settings as they are now. */
  reconsider(): void;
}

/**
 * Shows each list that the tab comes to.
 *
 * @param show shows the one on the page, until its signal aborts
 */
export function createLists(show: (leaving: AbortSignal) => ListView): Lists {
  let here: { readonly address: string; readonly leaving: AbortController; readonly view: ListView } | null = null;
  return {
    at(address) {
      if (address === (here?.address ?? null)) return;
      here?.leaving.abort();
      here = null;
      if (address === null) return;
      const leaving = new AbortController();
      here = { address, leaving, view: show(leaving.signal) };
    },
    reconsider: () => here?.view.reconsider(),
  };
}
