import type { CatalogueEntry } from './entry.ts';

export const openSwe: CatalogueEntry = {
  id: 'open-swe',
  name: 'Open SWE',
  about: 'tool',
  source: 'a public pull request',
  since: '2025',
  names: ['Open SWE', 'open-swe'],
  accounts: [{ login: 'open-swe', app: true, role: 'agent' }],
  branches: [/^open-swe\//],
  examples: {
    is: { description: 'Made by [Open SWE](https://openswe.vercel.app/)' },
    isNot: { description: 'Opens the software page in a new tab.' },
  },
};
