import type { CatalogueEntry } from './entry.ts';

export const charlie: CatalogueEntry = {
  id: 'charlie',
  name: 'Charlie',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  names: ['CharlieCreates'],
  accounts: [{ login: 'charliecreates', app: true, role: 'agent' }],
  examples: {
    is: { author: 'charliecreates[bot] <charliecreates[bot]@users.noreply.github.com>' },
    isNot: { author: 'Charlie Example <charlie@example.org>' },
  },
};
