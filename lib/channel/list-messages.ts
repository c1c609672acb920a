import type { Author, Labels, PullReference } from '../facts/facts.ts';

/** The port between a list of pull requests and the background. Types and names only, as in `messages.ts`. */
export const listPortName = 'another-signal-list';

/** Most rows that go into one message, and so into one request. A page of GitHub's lists holds 25. */
export const rowsAtOnce = 25;

/** What a row itself says, without a request. */
export interface RowReading {
  readonly author?: Author;
  readonly labels?: Labels;
}

/** A row that came near the window. */
export interface RowQuestion {
  readonly reference: PullReference;
  readonly page: RowReading;
}

/** From the list. */
export type ListToBackground =
  | { readonly type: 'rows'; readonly rows: readonly RowQuestion[] }
  /** A row was followed: its page shall open with the panel. */
  | { readonly type: 'open-panel' };

/** One raised signal, as a row shows it. */
export interface RaisedSignal {
  readonly signal: string;
  readonly title: string;
  readonly message: string;
}

/** What is known of one row. Whole: each answer replaces the last. */
export interface RowAnswer {
  readonly reference: PullReference;
  /** True where the user wants nothing in lists, or nothing in lists of this repository. */
  readonly off: boolean;
  /** In the order of the panel. */
  readonly raised: readonly RaisedSignal[];
  /** When GitHub said what this rests on, ISO 8601; null where only the page did. */
  readonly checkedAt: string | null;
  /** False while a request is on its way. */
  readonly complete: boolean;
}

/** To the list. */
export interface ListToPage {
  readonly type: 'rows';
  readonly rows: readonly RowAnswer[];
}
