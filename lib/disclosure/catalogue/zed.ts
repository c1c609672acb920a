import type { CatalogueEntry } from './entry.ts';

export const zed: CatalogueEntry = {
  id: 'zed',
  name: 'Zed',
  about: 'tool',
  source: 'public detector lists only; no default marker was found',
  since: '2024',
  names: ['Zed agent', 'Zed AI'],
  examples: {
    is: { description: 'I used the Zed agent to write the tests.' },
    isNot: { description: 'Adds Zed to the list of editors.' },
  },
};
