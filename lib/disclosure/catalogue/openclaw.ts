import type { CatalogueEntry } from './entry.ts';

export const openclaw: CatalogueEntry = {
  id: 'openclaw',
  name: 'OpenClaw',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2026',
  names: ['OpenClaw'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: AI assistant (OpenClaw)' },
    isNot: { description: 'Opens the claw of the crane.' },
  },
};
