import type { StoredPull } from '../recordings.ts';

/** Which of GitHub's pages are served, and how they look. */
export interface PageSettings {
  /** React, as signed-in people see it; Rails, as GitHub Enterprise Server and signed-out people do. */
  readonly family: 'react' | 'rails';
  readonly colorMode: 'auto' | 'light' | 'dark';
  /** Primer's theme names: `light`, `light_high_contrast`, `dark_dimmed` … */
  readonly lightTheme: string;
  readonly darkTheme: string;
  readonly signedIn: boolean;
}

/** The last three are announced; nobody outside GitHub has seen them drawn. */
export type PullTab = 'conversation' | 'commits' | 'checks' | 'files' | 'overview' | 'walkthrough' | 'findings';

/** A pull request's page before it is drawn. */
export interface PullView {
  readonly pull: StoredPull;
  readonly tab: PullTab;
  readonly settings: PageSettings;
}

/** Address of a tab. The React files page is `/changes`, the Rails one `/files`. */
export function tabPath({ pull, settings }: Pick<PullView, 'pull' | 'settings'>, tab: PullTab): string {
  const base = `/${pull.repository}/pull/${pull.number}`;
  if (tab === 'conversation') return base;
  return tab === 'files' ? `${base}/${settings.family === 'react' ? 'changes' : 'files'}` : `${base}/${tab}`;
}

/** A page's title, as GitHub writes it. */
export function pullTitle(pull: StoredPull): string {
  return `${pull.title} by ${pull.author.login ?? 'ghost'} · Pull Request #${pull.number} · ${pull.repository}`;
}
