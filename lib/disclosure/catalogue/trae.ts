import type { CatalogueEntry } from './entry.ts';

export const trae: CatalogueEntry = {
  id: 'trae',
  name: 'Trae',
  about: 'tool',
  source: 'disclosures in public repositories',
  since: '2025',
  names: ['Trae AI', 'Trae IDE', 'Trae Agent'],
  examples: {
    is: { description: 'The patch was generated with Trae AI.' },
    isNot: { description: 'Updates traefik.' },
  },
};
