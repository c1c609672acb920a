import type { CatalogueEntry } from './entry.ts';

export const llama: CatalogueEntry = {
  id: 'llama',
  name: 'Llama',
  about: 'model',
  source: 'policies and disclosures in public repositories',
  since: '2023',
  names: ['Llama 3', 'Llama 4', 'Code Llama', 'Meta Llama'],
  wordNames: ['Llama'],
  examples: {
    is: { description: 'This patch was generated with Llama 3.' },
    isNot: { description: 'The llama in the sprite sheet faces left.' },
  },
};
