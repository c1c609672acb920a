import type { CatalogueEntry } from './entry.ts';

export const claudeFlow: CatalogueEntry = {
  id: 'claude-flow',
  name: 'claude-flow',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['claude-flow'],
  emails: ['ruv@ruv.net'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: claude-flow <ruv@ruv.net>' },
    isNot: { description: 'Draws the flow of the pipeline.' },
  },
};
