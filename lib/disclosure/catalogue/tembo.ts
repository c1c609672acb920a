import type { CatalogueEntry } from './entry.ts';

export const tembo: CatalogueEntry = {
  id: 'tembo',
  name: 'Tembo',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  accounts: [{ login: 'tembo', app: true, role: 'agent' }],
  branches: [/^tembo\//],
  examples: {
    is: { author: 'tembo[bot] <tembo[bot]@users.noreply.github.com>' },
    isNot: { branch: 'tembo-theme' },
  },
};
