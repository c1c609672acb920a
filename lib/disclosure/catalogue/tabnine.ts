import type { CatalogueEntry } from './entry.ts';

export const tabnine: CatalogueEntry = {
  id: 'tabnine',
  name: 'Tabnine',
  about: 'tool',
  source: 'disclosures in public repositories',
  since: '2019',
  names: ['Tabnine'],
  examples: {
    is: { description: 'Parts were written with Tabnine.' },
    isNot: { description: 'Adds a ninth tab.' },
  },
};
