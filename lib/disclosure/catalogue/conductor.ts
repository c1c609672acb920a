import type { CatalogueEntry } from './entry.ts';

export const conductor: CatalogueEntry = {
  id: 'conductor',
  name: 'Conductor',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  branches: [/^conductor\//],
  examples: {
    is: { branch: 'conductor/fix-login' },
    isNot: { branch: 'fix-conductor-login' },
  },
};
