import type { CollectedPull } from '../facts/collect.ts';
import type { CollectedRow } from '../facts/collect-list.ts';
import type { PullReference, Repository } from '../facts/facts.ts';
import type { Activity, Community, Elsewhere } from '../facts/person-facts.ts';
import type { KeptAnswers } from '../github/kept-answers.ts';
import { Database } from './database.ts';
import { isQuotaError, opener } from './opening.ts';
import { prune, tables, useAndSize, weigh } from './room.ts';

/** What is known of a pull request from earlier visits. */
export interface Remembered {
  readonly pull: CollectedPull | null;
  readonly diff: { readonly headOid: string; readonly text: string } | null;
  /** `community` is null where GitHub did not answer it, and not there where it was not asked for, as by a list. */
  readonly repository: { readonly repository: Repository; readonly community?: Community | null; readonly fetchedAt: string } | null;
}

/** Something about a person, with the moment it was fetched, ISO 8601. */
export interface Dated<Value> {
  readonly value: Value;
  readonly fetchedAt: string;
}

type Place = Pick<PullReference, 'owner' | 'repository'>;

/** What is known of one row of a list: from a list, and from a visit of the pull request itself. */
export interface RememberedRow extends Pick<Remembered, 'pull' | 'diff'> {
  readonly row: CollectedRow | null;
}

/** What the cache holds, for the options page. */
export interface Measure {
  readonly pulls: number;
  readonly repositories: number;
  readonly bytes: number;
  /** When the entry that waited longest was last used, ISO 8601; null where the cache is empty. */
  readonly oldest: string | null;
}

/** Facts that outlive a page view. Every function may fail where the browser refuses storage; callers go on without. */
export interface Cache {
  recall(reference: PullReference): Promise<Remembered>;
  recallRepository(reference: Pick<PullReference, 'owner' | 'repository'>): Promise<Remembered['repository']>;
  /** What is known of many pull requests at once, in their order, and of their repositories by `repositoryKey`. */
  recallRows(references: readonly PullReference[]): Promise<{
    readonly rows: readonly RememberedRow[];
    readonly repositories: ReadonlyMap<string, NonNullable<Remembered['repository']>>;
  }>;
  keepPull(reference: PullReference, pull: CollectedPull): Promise<void>;
  keepRows(rows: readonly { readonly reference: PullReference; readonly row: CollectedRow }[]): Promise<void>;
  keepDiff(reference: PullReference, diff: NonNullable<Remembered['diff']>): Promise<void>;
  keepRepository(reference: PullReference, repository: NonNullable<Remembered['repository']>): Promise<void>;
  /** What an author does, counted in one repository. */
  recallActivity(login: string, here: Place): Promise<Dated<Activity> | null>;
  keepActivity(login: string, here: Place, activity: Dated<Activity>): Promise<void>;
  /** What these repositories say of an author. */
  recallElsewhere(login: string, trusted: readonly string[]): Promise<Dated<readonly Elsewhere[]> | null>;
  keepElsewhere(login: string, trusted: readonly string[], elsewhere: Dated<readonly Elsewhere[]>): Promise<void>;
  /** `owner/name` of the repositories seen, last used first. */
  visitedRepositories(): Promise<string[]>;
  /** GitHub's REST answers with their tags. */
  readonly answers: KeptAnswers;
  measure(): Promise<Measure>;
  clear(): Promise<void>;
}

/** Bytes that the cache may grow to before what was used longest ago is dropped. Own choice: about 2,000 pull requests. */
const room = 60_000_000;
/** Bytes above which one diff is not kept. Own choice: a diff this long is read by nobody. */
const largestDiff = 4_000_000;
/** After this many writes the size is looked at. */
const writesBetweenPrunes = 20;

export function repositoryKey({ owner, repository }: Pick<PullReference, 'owner' | 'repository'>): string {
  return `${owner}/${repository}`.toLowerCase();
}

export function pullKey(reference: PullReference): string {
  return `${repositoryKey(reference)}#${reference.number}`;
}

const activityKey = (login: string, here: Place) => `${login} in ${repositoryKey(here)}`.toLowerCase();
const elsewhereKey = (login: string, trusted: readonly string[]) => `${login} by ${trusted.toSorted().join(' ')}`.toLowerCase();

/**
 * @param database opened at the first use, not before: waking the background must not wait for it
 * @param limit bytes; what was used longest ago goes when the entries together are larger
 */
export function openCache(database: Database = new Database(), limit = room, now: () => number = Date.now): Cache {
  let writes = 0;
  const ready = opener(database);

  /** Writes, and makes room where the browser has none: half of what is kept goes, what was used longest ago first. */
  async function write(put: () => Promise<unknown>): Promise<void> {
    await ready();
    try {
      await put();
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      await prune(database, (await weigh(database)).bytes / 2);
      await put();
    }
    writes += 1;
    if (writes % writesBetweenPrunes === 1) await prune(database, limit);
  }

  const stamp = (entry: object) => ({ usedAt: now(), size: JSON.stringify(entry).length });

  return {
    async recall(reference) {
      await ready();
      const key = pullKey(reference);
      const ofRepository = repositoryKey(reference);
      const [pull, diff, repository] = await Promise.all([
        database.pulls.get(key),
        database.diffs.get(key),
        database.repositories.get(ofRepository),
      ]);
      const usedAt = now();
      // Not waited for: nothing shown depends on it.
      void Promise.all([
        pull && database.pulls.update(key, { usedAt }),
        diff && database.diffs.update(key, { usedAt }),
        repository && database.repositories.update(ofRepository, { usedAt }),
      ]).catch(() => undefined);
      return { pull: pull ?? null, diff: diff ?? null, repository: repository ?? null };
    },
    async recallRepository(reference) {
      await ready();
      return (await database.repositories.get(repositoryKey(reference))) ?? null;
    },
    async recallRows(references) {
      await ready();
      const keys = references.map(pullKey);
      const [pulls, rows, kept] = await Promise.all([
        database.pulls.bulkGet(keys),
        database.rows.bulkGet(keys),
        database.repositories.bulkGet([...new Set(references.map(repositoryKey))]),
      ]);
      // Only a visit keeps a diff, and diffs are large: the others are not looked for.
      const diffs = await Promise.all(keys.map(async (key, index) => (pulls[index] ? database.diffs.get(key) : undefined)));
      const usedAt = now();
      const used = rows.flatMap((row) => (row ? [{ key: row.key, changes: { usedAt } }] : []));
      void database.rows.bulkUpdate(used).catch(() => undefined);
      return {
        rows: keys.map((_, index) => ({ pull: pulls[index] ?? null, row: rows[index] ?? null, diff: diffs[index] ?? null })),
        repositories: new Map(kept.flatMap((entry) => (entry ? [[entry.key, entry] as const] : []))),
      };
    },
    async keepRows(rows) {
      const entries = rows.map(({ reference, row: { facts, updatedAt, fetchedAt } }) => {
        const entry = { facts, updatedAt, fetchedAt };
        return { ...entry, ...stamp(entry), key: pullKey(reference) };
      });
      await write(() => database.rows.bulkPut(entries));
    },
    async keepPull(reference, { facts, history, updatedAt, fetchedAt, checkedAt, named }) {
      const entry = { facts, history, updatedAt, fetchedAt, checkedAt, ...(named && { named }) };
      await write(() => database.pulls.put({ ...entry, ...stamp(entry), key: pullKey(reference) }));
    },
    async keepDiff(reference, { headOid, text }) {
      if (text.length > largestDiff) return;
      await write(() => database.diffs.put({ headOid, text, usedAt: now(), size: text.length, key: pullKey(reference) }));
    },
    async keepRepository(reference, { repository, community, fetchedAt }) {
      const entry = { repository, ...(community !== undefined && { community }), fetchedAt };
      await write(() => database.repositories.put({ ...entry, ...stamp(entry), key: repositoryKey(reference) }));
    },
    async recallActivity(login, here) {
      await ready();
      const kept = await database.activities.get(activityKey(login, here));
      return kept ? { value: kept.activity, fetchedAt: kept.fetchedAt } : null;
    },
    keepActivity: (login, here, { value, fetchedAt }) => write(() => database.activities.put({ activity: value, fetchedAt, ...stamp({ value }), key: activityKey(login, here) })),
    async recallElsewhere(login, trusted) {
      await ready();
      const kept = await database.elsewhere.get(elsewhereKey(login, trusted));
      return kept ? { value: kept.elsewhere, fetchedAt: kept.fetchedAt } : null;
    },
    keepElsewhere: (login, trusted, { value, fetchedAt }) => write(() => database.elsewhere.put({ elsewhere: value, fetchedAt, ...stamp({ value }), key: elsewhereKey(login, trusted) })),
    answers: {
      async recall(key) {
        await ready();
        const kept = await database.answers.get(key);
        return kept ? { etag: kept.etag, data: kept.data, at: kept.at } : null;
      },
      keep: (key, { etag, data, at }) => write(() => database.answers.put({ etag, data, at, ...stamp({ data }), key })),
    },
    async visitedRepositories() {
      await ready();
      return database.repositories.orderBy(useAndSize).reverse().primaryKeys();
    },
    async measure() {
      await ready();
      const { bytes, weighed } = await weigh(database);
      const first = Math.min(...weighed.flatMap(({ oldest }) => oldest ?? []));
      return {
        pulls: await database.pulls.count(),
        repositories: await database.repositories.count(),
        bytes,
        oldest: Number.isFinite(first) ? new Date(first).toISOString() : null,
      };
    },
    async clear() {
      try {
        await ready();
        await Promise.all(tables(database).map((table) => table.clear()));
      } catch {
        // What cannot be emptied, as a damaged database or a newer one, is thrown away whole.
        await database.delete({ disableAutoOpen: false });
      }
    },
  };
}
