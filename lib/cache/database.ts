import Dexie, { type EntityTable } from 'dexie';
import type { CollectedPull } from '../facts/collect.ts';
import type { CollectedRow } from '../facts/collect-list.ts';
import type { KeptAnswer } from '../github/kept-answers.ts';
import type { Repository } from '../facts/facts.ts';
import type { Activity, Community, Elsewhere } from '../facts/person-facts.ts';

interface Used {
  /** Milliseconds since 1970; what was used longest ago goes first when room is needed. */
  usedAt: number;
  /** Rough size in bytes: the length of the entry as JSON. */
  size: number;
}

export interface CachedPull extends Used, CollectedPull {
  /** `owner/name#number`, lower case. */
  key: string;
}

/** A pull request's diff as GitHub sent it: text, so that a better parser reads old entries too. */
export interface CachedDiff extends Used {
  key: string;
  headOid: string;
  text: string;
}

export interface CachedRow extends Used, CollectedRow {
  /** `owner/name#number`, lower case. */
  key: string;
}

export interface CachedRepository extends Used {
  /** `owner/name`, lower case. */
  key: string;
  repository: Repository;
  /** Null where GitHub did not answer it; not there where it was not asked for. */
  community?: Community | null;
  fetchedAt: string;
}

/** What one author does, by the repository it is counted in. */
export interface CachedActivity extends Used {
  /** `login in owner/name`, lower case. */
  key: string;
  activity: Activity;
  fetchedAt: string;
}

/** What trusted repositories say of one author. */
export interface CachedElsewhere extends Used {
  /** `login by` and the repositories, lower case. */
  key: string;
  elsewhere: readonly Elsewhere[];
  fetchedAt: string;
}

/** One of GitHub's REST answers, kept to be confirmed by its tag. */
export interface CachedAnswer extends Used, KeptAnswer {
  /** The question: route and parameters. */
  key: string;
}

/**
 * The cache: facts only, never findings, never settings, never the token. It lives in the extension's own origin; opened
 * from a content script it would belong to github.com.
 */
export class Database extends Dexie {
  declare pulls: EntityTable<CachedPull, 'key'>;
  declare diffs: EntityTable<CachedDiff, 'key'>;
  declare rows: EntityTable<CachedRow, 'key'>;
  declare repositories: EntityTable<CachedRepository, 'key'>;
  declare activities: EntityTable<CachedActivity, 'key'>;
  declare elsewhere: EntityTable<CachedElsewhere, 'key'>;
  declare answers: EntityTable<CachedAnswer, 'key'>;

  constructor(name = 'another-signal') {
    super(name);
    // The index holds use and size, so that pruning and measuring never read the entries themselves.
    const store = 'key, [usedAt+size]';
    this.version(1).stores({ pulls: store, diffs: store, repositories: store });
    // New tables change no entry of the others.
    this.version(2).stores({ rows: store });
    this.version(3).stores({ answers: store });
    this.version(4).stores({ activities: store, elsewhere: store });
  }
}
