import type { CatalogueEntry } from './entry.ts';

export const capy: CatalogueEntry = {
  id: 'capy',
  name: 'Capy',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  branches: [/^capy\//],
  examples: {
    is: { branch: 'capy/fix-login' },
    isNot: { branch: 'fix-capy-login' },
  },
};
