import type { CatalogueEntry } from './entry.ts';

/** A session recorder; `Entire-Agent` names the agent. */
export const entire: CatalogueEntry = {
  id: 'entire',
  name: 'Entire',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2026',
  trailers: [
    { key: 'entire-agent', kind: 'trailer' },
    { key: 'entire-session', kind: 'session' },
    { key: 'entire-strategy', kind: 'session' },
    { key: 'entire-checkpoint', kind: 'session' },
  ],
  examples: {
    is: { commit: 'Fix the reader\n\nEntire-Agent: Claude Code\nEntire-Session: 0a1b2c3d' },
    isNot: { description: 'Checks the entire agent list at a checkpoint.' },
  },
};
