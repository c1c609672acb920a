import type { CatalogueEntry } from './entry.ts';

export const warp: CatalogueEntry = {
  id: 'warp',
  name: 'Warp (Oz)',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Warp Agent', 'Warp AI', 'Warp Agent Mode'],
  wordNames: ['Warp'],
  emails: ['agent@warp.dev', 'oz-agent@warp.dev'],
  branches: [/^oz\//],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: Warp <agent@warp.dev>' },
    isNot: { description: 'Threads of a warp now finish together.' },
  },
};
