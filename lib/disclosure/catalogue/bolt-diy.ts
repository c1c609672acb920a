import type { CatalogueEntry } from './entry.ts';

export const boltDiy: CatalogueEntry = {
  id: 'bolt.diy',
  name: 'bolt.diy',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['bolt.diy', 'bolt.new'],
  examples: {
    is: { commit: 'Fix the reader\n\n🤖 Generated with bolt.diy' },
    isNot: { commit: 'Fix the reader\n\n🚀 Generated with human expertise' },
  },
};
