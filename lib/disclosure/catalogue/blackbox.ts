import type { CatalogueEntry } from './entry.ts';

export const blackbox: CatalogueEntry = {
  id: 'blackbox',
  name: 'Blackbox',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Blackbox AI', 'blackbox.ai'],
  wordNames: ['Blackbox'],
  emails: ['agent@blackbox.ai', 'code@blackbox.ai'],
  branches: [/^blackbox\//],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Blackbox <agent@blackbox.ai>' },
    isNot: { description: 'Adds black-box tests for the parser.' },
  },
};
