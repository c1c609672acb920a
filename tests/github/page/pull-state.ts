import { stateOf, type StoredPull } from '../recordings.ts';

/** How a pull request's state is written in each of GitHub's two families of pages. */
export interface ShownState {
  /** `data-status` of the React label. */
  readonly status: 'pullOpened' | 'pullMerged' | 'pullClosed' | 'draft';
  readonly label: 'Open' | 'Merged' | 'Closed' | 'Draft';
  readonly icon: string;
  /** `state` in the page's embedded data. */
  readonly embedded: 'OPEN' | 'MERGED' | 'CLOSED' | 'DRAFT';
  readonly isOpen: boolean;
}

/** The state as pages show it: an open draft is a state of its own there. */
export function shownState(pull: StoredPull): ShownState {
  const state = stateOf(pull);
  if (state === 'MERGED')
    return { status: 'pullMerged', label: 'Merged', icon: 'git-merge', embedded: 'MERGED', isOpen: false };
  if (state === 'CLOSED')
    return {
      status: 'pullClosed',
      label: 'Closed',
      icon: 'git-pull-request-closed',
      embedded: 'CLOSED',
      isOpen: false,
    };
  if (pull.isDraft === true)
    return { status: 'draft', label: 'Draft', icon: 'git-pull-request-draft', embedded: 'DRAFT', isOpen: true };
  return { status: 'pullOpened', label: 'Open', icon: 'git-pull-request', embedded: 'OPEN', isOpen: true };
}

/** `3 commits`, `1 commit`. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** `wants to merge 3 commits into`, `merged 3 commits into`. */
export function summaryWords(pull: StoredPull): string {
  return `${stateOf(pull) === 'MERGED' ? 'merged' : 'wants to merge'} ${counted(pull.commits.length, 'commit')} into`;
}
