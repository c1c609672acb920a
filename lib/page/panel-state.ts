import type { FromTab, SaveAnswer, ToBackground } from '../channel/messages.ts';
import type { Connection } from './connection.ts';
import type { PanelHost, PanelView } from './panel-host.ts';

/** What the panel shows, kept for as long as the tab's document lives: the panel stays while pull requests change. */
export interface PanelState extends PanelHost {
  update(change: Partial<PanelView>): void;
  /** What the current pull request does with the panel's requests; null where the page shows none. */
  actions: { send: Connection['send'] } | null;
  /** Hears of each new view; the summary's ear, apart from the panel's own. */
  onUpdate: (() => void) | null;
  /** True once the panel's script listens. */
  readonly loaded: boolean;
}

/** Where the background does not answer, it was most likely replaced by a newer one. */
const unheard: SaveAnswer = { problem: 'Not saved: Another Signal was updated. Copy what you wrote, then reload the page.' };

/**
 * The panel's state for one tab. Closed and empty until a pull request says otherwise.
 *
 * @param tell sends a message outside of any port: a note is saved also when the page has moved on from its pull request.
 * It answers with a `SaveAnswer`, and rejects or throws where there is no background
 */
export function createPanelState(tell: (message: Extract<FromTab, { type: 'save-note' }>) => Promise<SaveAnswer>): PanelState {
  let view: PanelView = { open: false, restored: false, report: null, focus: null, notes: null, notice: null, width: 400 };
  const listeners = new Set<(view: PanelView) => void>();
  let telling = false;
  let stale = false;

  /**
   * Tells one view after the other, the last one at the end: what hears of one may bring the next about before it is done.
   * A frame that is put into the page while the panel is drawn ends the page's loading there and then.
   */
  function announce(hears: () => void): void {
    if (telling) {
      stale = true;
      return;
    }
    telling = true;
    stale = false;
    try {
      hears();
    } finally {
      telling = false;
    }
    if (stale) announce(tellAll);
  }

  function tellAll(): void {
    for (const listener of listeners) listener(view);
    state.onUpdate?.();
  }

  const state: PanelState = {
    actions: null,
    onUpdate: null,
    get loaded() {
      return listeners.size > 0;
    },
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      announce(() => listener(view));
      return () => listeners.delete(listener);
    },
    update(change) {
      view = { ...view, ...change };
      announce(tellAll);
    },
    close() {
      state.update({ open: false });
      state.actions?.send({ type: 'panel', open: false, width: view.width });
    },
    refresh: () => state.actions?.send({ type: 'refresh' }),
    openOptions: (target) => state.actions?.send({ type: 'open-options', ...target } satisfies ToBackground),
    async saveNote(subject, text) {
      try {
        return await tell({ type: 'save-note', subject, text });
      } catch {
        return unheard;
      }
    },
    resize(width) {
      state.update({ width });
      state.actions?.send({ type: 'panel', open: view.open, width });
    },
  };
  return state;
}
