import { readRepositoryName } from '../../lib/thresholds/repository-name.ts';

/**
 * What an address of the options page asks for: `options.html#repository=owner/name&signal=diff-size`. Each part may be
 * missing; what is no repository's name asks for nothing.
 */
export function readTarget(hash: string): { readonly repository: string | null; readonly signal: string | null } {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return { repository: readRepositoryName(asked.get('repository') ?? ''), signal: asked.get('signal') || null };
}
