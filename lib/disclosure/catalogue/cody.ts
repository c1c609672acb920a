import type { CatalogueEntry } from './entry.ts';

export const cody: CatalogueEntry = {
  id: 'cody',
  name: 'Sourcegraph Cody',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  names: ['Sourcegraph Cody'],
  accounts: [{ login: 'sourcegraph-cody', app: true, role: 'agent' }],
  examples: {
    is: { author: 'sourcegraph-cody[bot] <sourcegraph-cody[bot]@users.noreply.github.com>' },
    isNot: { author: 'Cody Example <cody@example.org>' },
  },
};
