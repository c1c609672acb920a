import type { Author, Branch, Commits, Labels, PullReference } from '../facts/facts.ts';
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

/** From the page. `watch` comes first and once; the rest only after it. */
export type ToBackground =
  | {
      readonly type: 'watch';
      readonly reference: PullReference;
      readonly page: PageReading;
      /** False where the page already has GitHub's answer and only asks for it under new settings. */
      readonly revalidate: boolean;
    }
  | { readonly type: 'refresh' }
  /** The page's panel was opened or closed, or its width changed; remembered for the next page. */
  | { readonly type: 'panel'; readonly open: boolean; readonly width: number }
  /** Asks for the panel's script in this tab. */
  | { readonly type: 'inject-panel' }
  | { readonly type: 'open-options'; readonly repository?: string; readonly signal?: string };

/** To the page, over the port. */
export type ToPage =
  | { readonly type: 'report'; readonly report: Report }
  /** How the panel was left, once after `watch`. */
  | { readonly type: 'panel'; readonly open: boolean; readonly width: number };

/** To a tab, outside the port: the toolbar button or the shortcut was used; settings changed while no port was open. */
export type ToTab = { readonly type: 'toggle-panel' } | { readonly type: 'settings-changed' };

/** From a tab, outside the port: it shows a list, and has not the lists' script yet. */
export type FromTab = { readonly type: 'inject-list' };
