import type { CatalogueEntry } from './entry.ts';

export const hermes: CatalogueEntry = {
  id: 'hermes',
  name: 'Hermes Agent',
  about: 'tool',
  source: 'public disclosures',
  since: '2026',
  names: ['Hermes Agent'],
  examples: {
    is: { description: 'I used Hermes Agent to help inspect the code.' },
    isNot: { description: 'Hermes is the engine on Android.' },
  },
};
