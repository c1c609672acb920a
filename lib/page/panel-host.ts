import type { SaveAnswer } from '../channel/messages.ts';
import type { Notes, Subject } from '../notes/note.ts';
import type { Report } from '../report/report.ts';

/** What the panel shows at one moment. Whole: each view replaces the last. */
export interface PanelView {
  readonly open: boolean;
  /** True where it stands open as it was left on another page and nobody asked for it here: the page keeps the focus. */
  readonly restored: boolean;
  /** Null while nothing is known yet. */
  readonly report: Report | null;
  /** The signal whose finding is to be unfolded and focused, with a count that grows at each request; null for none. */
  readonly focus: { readonly signal: string; readonly request: number } | null;
  /** The user's notes on what is shown; null while they are not known. */
  readonly notes: Notes | null;
  /** One calm sentence about the page itself, such as that the summary found no place; null where all is well. */
  readonly notice: string | null;
  /** Width in CSS pixels, 320 to 560. */
  readonly width: number;
}

/**
 * What the content script offers the panel. Both run in the extension's isolated world of the tab, which the page's own
 * scripts cannot reach, so the two meet at a property of that world's global object and nowhere in the DOM.
 */
export interface PanelHost {
  view(): PanelView;
  /** Calls the listener at once and at each new view, never before it has done with the last; returns what ends that. */
  subscribe(listener: (view: PanelView) => void): () => void;
  /** Closes the panel and remembers that it was closed. */
  close(): void;
  /** Asks GitHub again. */
  refresh(): void;
  /** Opens the options page at a repository's thresholds and, where given, at one signal. */
  openOptions(target: { readonly repository?: string; readonly signal?: string }): void;
  /** Stores a note. What is then stored arrives as a new view, here and in all other tabs. Never rejects. */
  saveNote(subject: Subject, text: string): Promise<SaveAnswer>;
  /** Remembers the width, CSS pixels. */
  resize(width: number): void;
}

const key = Symbol.for('another-signal.panel-host');
type World = { [key]?: PanelHost };

/** Puts the host where the panel finds it. */
export function offerPanelHost(host: PanelHost): void {
  (globalThis as World)[key] = host;
}

/** The host the content script offered; undefined where the panel was injected without one. */
export function findPanelHost(): PanelHost | undefined {
  return (globalThis as World)[key];
}
