import type { Meaning } from './catalogue/entry.ts';

/** The ways a tool's part in a change is made known, in the order shown. */
export const markerKinds = [
  'account',
  'commit-author',
  'co-author',
  'trailer',
  'session',
  'footer',
  'sentence',
  'box',
  'branch',
  'title',
  'label',
] as const;
export type MarkerKind = (typeof markerKinds)[number];

/** Where a marker stands. Lines count from 1 in the text it was read from. */
export type Place =
  | { readonly in: 'message'; readonly line: number }
  | { readonly in: 'description'; readonly line: number }
  | { readonly in: 'author' | 'branch' | 'title' | 'account' | 'label' };

/** One disclosed marker: what it says, where, and in which words. */
export interface Marker {
  readonly kind: MarkerKind;
  /** Ids of the tools and model families named, the one that acted first; empty where none is named. */
  readonly tools: readonly string[];
  /** The model as it was written, such as `claude-opus-4-6`; null where none is named. */
  readonly model: string | null;
  readonly meaning: Meaning;
  readonly place: Place;
  /** The text as it stood, at most 300 characters. */
  readonly text: string;
  /** What part of the work it was for, in the author's words; absent where the whole or nothing was said. */
  readonly scope?: string;
  /** The key of a trailer, lower case and without its defects: the form that a policy asks for or forbids. */
  readonly form?: string;
}

/** Whether a marker says that a tool had a part in the change; a tool that only reviewed or found something had none. */
export function discloses(marker: Marker): boolean {
  return marker.meaning === 'agent-wrote' || marker.meaning === 'tool-helped' || marker.meaning === 'language-only';
}

/** Cuts text for showing, at 300 characters, without breaking a pair of surrogates. */
export function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 300 ? `${trimmed.slice(0, 299).replace(/[\uD800-\uDBFF]$/, '')}…` : trimmed;
}
