import type { CatalogueEntry } from './entry.ts';

export const emdash: CatalogueEntry = {
  id: 'emdash',
  name: 'Emdash',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  branches: [/^emdash\//],
  examples: {
    is: { branch: 'emdash/fix-login' },
    isNot: { branch: 'fix-emdash-login' },
  },
};
