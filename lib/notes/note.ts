import type { PullReference } from '../facts/facts.ts';

/** What a note is on: a person, by login, or one pull request. */
export type Subject =
  | { readonly kind: 'person'; readonly login: string }
  | { readonly kind: 'pull'; readonly reference: PullReference };

/** Longest note, characters. Own choice: about a screen of the panel, so that a note stays a note. */
export const longestNote = 2_000;

/** A note as it is kept; `text` is empty where there is none. */
export interface Note {
  readonly subject: Subject;
  readonly text: string;
}

/** The notes on what one page shows. Whole: each replaces the last. */
export interface Notes {
  readonly pull: Note;
  /** Null where the author is not known, or the account was deleted. */
  readonly person: Note | null;
  /** Why they could not be read, in one sentence; null where they were. */
  readonly problem: string | null;
}

/** One text for one subject: GitHub's names ignore case, and an account that was deleted keeps its note by its login. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'person') return `person ${subject.login.toLowerCase()}`;
  const { owner, repository, number } = subject.reference;
  return `pull ${owner}/${repository}#${number}`.toLowerCase();
}
