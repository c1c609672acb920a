import type { CatalogueEntry } from './entry.ts';

export const midjourney: CatalogueEntry = {
  id: 'midjourney',
  name: 'Midjourney',
  about: 'tool',
  source: 'disclosures in public repositories',
  since: '2022',
  names: ['Midjourney'],
  examples: {
    is: { description: 'The icon was made with Midjourney.' },
    isNot: { description: 'Links to a gallery of Midjourney images.' },
  },
};
