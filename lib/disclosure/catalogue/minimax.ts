import type { CatalogueEntry } from './entry.ts';

export const minimax: CatalogueEntry = {
  id: 'minimax',
  name: 'MiniMax',
  about: 'model',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['MiniMax M2', 'MiniMax-M1'],
  wordNames: ['MiniMax'],
  examples: {
    is: { description: 'This patch was written by MiniMax M2.' },
    isNot: { description: 'The minimax search prunes earlier.' },
  },
};
