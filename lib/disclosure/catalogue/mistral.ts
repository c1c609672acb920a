import type { CatalogueEntry } from './entry.ts';

export const mistral: CatalogueEntry = {
  id: 'mistral',
  name: 'Mistral',
  about: 'model',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['Mistral', 'Devstral', 'Codestral', 'Le Chat'],
  examples: {
    is: { description: 'The tests were drafted with Mistral Large.' },
    isNot: { description: 'Adds Mistral to the list of providers.' },
  },
};
