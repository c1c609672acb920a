import type { MachineAccount } from '../disclosure/machine-account.ts';
import type { Author, Branch, Commits, Labels, PullReference } from '../facts/facts.ts';
import type { Notes, Subject } from '../notes/note.ts';
import type { Report } from '../report/report.ts';

/** The one port between a page and the background. Types and names only, so that the page's script stays small. */
export const portName = 'another-signal';

/** What the page itself says, as far as it says it. The same shape as the facts, but for the description's form. */
export interface PageReading {
  readonly author?: Author;
  readonly title?: string;
  /** The raw Markdown, where the page holds it. */
  readonly descriptionMarkdown?: string;
  /** The description as GitHub drew it, where the page does not hold its Markdown. */
  readonly descriptionHtml?: string;
  readonly branch?: Branch;
  readonly commits?: Commits;
  readonly labels?: Labels;
}

/** How far a page has been read: while it is still arriving only a part of it, such as the author. */
export interface Reading {
  readonly page: PageReading;
  readonly whole: boolean;
}

/** An account as a page names it: the login without `[bot]`, and whether the page says that it is an app's. */
export interface Account {
  readonly login: string;
  readonly app: boolean;
}

/** What kind of machine an account is; null for people. */
export type VoiceKind = MachineAccount['kind'] | null;

/** What is known of an account that a page asked about. */
export interface KnownAccount extends Account {
  readonly kind: VoiceKind;
  /** The tool's name for people; the login where none is known. */
  readonly name: string;
}

/** What the user has chosen for GitHub's own pages. */
export interface PagePreferences {
  /** A machine's comments are folded behind their strips. */
  readonly foldMachines: boolean;
}

/** From the page. `watch` comes first and once; the rest only after it. */
export type ToBackground =
  | {
      readonly type: 'watch';
      readonly reference: PullReference;
      /** False where the page already has GitHub's answer and only asks for it under new settings. */
      readonly revalidate: boolean;
    }
  | ({ readonly type: 'page' } & Reading)
  | { readonly type: 'refresh' }
  /** The page's panel was opened or closed, or its width changed; remembered for the next page. */
  | { readonly type: 'panel'; readonly open: boolean; readonly width: number }
  /** Asks for the panel's script in this tab. */
  | { readonly type: 'inject-panel' }
  /** Asks for the script of the strips above machines' words in this tab. */
  | { readonly type: 'inject-voices' }
  /** Asks what kinds of account these are. */
  | { readonly type: 'accounts'; readonly accounts: readonly Account[] }
  | { readonly type: 'open-options'; readonly repository?: string; readonly signal?: string };

/** To the page, over the port. */
export type ToPage =
  | { readonly type: 'report'; readonly report: Report }
  /** How the panel was left, once after `watch`. */
  | { readonly type: 'panel'; readonly open: boolean; readonly width: number }
  /** After `watch`, and whenever one was changed. */
  | ({ readonly type: 'preferences' } & PagePreferences)
  /** The answer to `accounts`. */
  | { readonly type: 'accounts'; readonly accounts: readonly KnownAccount[] }
  /** The user's own notes on what the page shows: only while its panel is open, and again whenever one was changed. */
  | { readonly type: 'notes'; readonly notes: Notes };

/** To a tab, outside the port: the toolbar button or the shortcut was used; settings or notes changed while no port was open. */
export type ToTab = { readonly type: 'toggle-panel' } | { readonly type: 'settings-changed' } | { readonly type: 'notes-changed' };

/** From a tab, outside the port. */
export type FromTab =
  /** It has moved to a page that needs a script which it has not. The answer comes when that is there, or cannot be had. */
  | { readonly type: 'inject'; readonly part: 'pull' | 'list' }
  /** A note was written. It names what it is on, because the page may show something else by then. The answer is a `SaveAnswer`. */
  | { readonly type: 'save-note'; readonly subject: Subject; readonly text: string };

/** Whether a note was stored: null, or why not in one sentence. What is stored comes down the port, to this tab and all others. */
export interface SaveAnswer {
  readonly problem: string | null;
}
