import type { Cache } from '../cache/cache.ts';
import type { PullReference } from '../facts/facts.ts';
import type { GitHub } from '../github/client.ts';
import type { Settings } from './make-report.ts';
import type { Share } from './share.ts';

/**
 * What the user has set, read once: the settings in force for a pull request.
 *
 * @param repositoryFile text of the repository's settings file; null where it has none or it is not known
 */
export type SettingsOf = (reference: PullReference, repositoryFile: string | null) => Settings;

/** What the pipeline works with; tests hand in their own. */
export interface Services {
  connect(): Promise<GitHub>;
  readonly cache: Cache;
  settings(): Promise<SettingsOf>;
  readonly share: Share;
  /** Repositories, `owner/name`, whose word about people the user wants to hear; `mostTrusted` of lib/thresholds at most. */
  trusted(): Promise<readonly string[]>;
  now(): Date;
}
