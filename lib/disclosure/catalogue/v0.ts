import type { CatalogueEntry } from './entry.ts';

export const v0: CatalogueEntry = {
  id: 'v0',
  name: 'v0',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  accounts: [{ login: 'v0', app: true, role: 'agent' }],
  branches: [/^v0\//],
  examples: {
    is: { author: 'v0[bot] <v0[bot]@users.noreply.github.com>' },
    isNot: { branch: 'v0.14.1' },
  },
};
