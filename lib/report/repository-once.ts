import { repositoryKey, type Cache, type Remembered } from '../cache/cache.ts';
import { collectRepository } from '../facts/collect.ts';
import type { PullReference } from '../facts/facts.ts';
import type { Community } from '../facts/person-facts.ts';
import type { GitHub } from '../github/client.ts';
import { afterwards } from '../turns/afterwards.ts';
import type { Share } from './share.ts';

/** How long a repository's own files are taken as they were; milliseconds. */
const repositoryFor = 24 * 60 * 60 * 1000;

/** Whether what was fetched then still counts. */
export const isFresh = (fetchedAt: string | null, now: Date): boolean => fetchedAt !== null && now.getTime() - Date.parse(fetchedAt) < repositoryFor;

/** A list, and earlier versions, keep a repository without who contributes to it; without a token that is not to be had. */
export const isWhole = ({ community }: { readonly community?: Community | null | undefined }, hasToken: boolean): boolean => !hasToken || Boolean(community);

interface Asking {
  readonly github: GitHub;
  readonly cache: Pick<Cache, 'recallRepository' | 'keepRepository'>;
  readonly share: Share;
  now(): Date;
  /** Hears why the browser does not store; the answer is given all the same, and waits for no disk. */
  refused(error: unknown): void;
}

/**
 * What the default branch says. Another page may have asked since this one looked into the cache: twenty tabs of one
 * repository ask once.
 *
 * @param signal ends this caller's waiting
 * @throws what `reasonOf` understands
 */
export function repositoryOnce({ github, cache, share, now, refused }: Asking, reference: PullReference, signal: AbortSignal): Promise<NonNullable<Remembered['repository']>> {
  const { promise: stored, resolve: haveStored } = Promise.withResolvers<void>();
  const of = github.hasToken ? 'repository and community' : 'repository';
  return share(`${of} ${repositoryKey(reference)}`, signal, (ending) => obtain(ending).finally(haveStored), stored);

  async function obtain(ending: AbortSignal): Promise<NonNullable<Remembered['repository']>> {
    const kept = await cache.recallRepository(reference).catch(() => null);
    if (kept && isWhole(kept, github.hasToken) && isFresh(kept.fetchedAt, now())) return kept;
    const collected = { ...(await collectRepository(github, reference, ending)), fetchedAt: now().toISOString() };
    haveStored(afterwards().then(() => cache.keepRepository(reference, collected)).catch(refused));
    return collected;
  }
}
