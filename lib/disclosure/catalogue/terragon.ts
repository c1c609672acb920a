import type { CatalogueEntry } from './entry.ts';

export const terragon: CatalogueEntry = {
  id: 'terragon',
  name: 'Terragon',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  branches: [/^terragon\//],
  examples: {
    is: { branch: 'terragon/fix-login' },
    isNot: { branch: 'fix-terragon-login' },
  },
};
