import type { CatalogueEntry } from './entry.ts';

export const sweep: CatalogueEntry = {
  id: 'sweep',
  name: 'Sweep',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  accounts: [{ login: 'sweep-ai', app: true, role: 'agent' }],
  branches: [/^sweep\//],
  examples: {
    is: { author: 'sweep-ai[bot] <sweep-ai[bot]@users.noreply.github.com>' },
    isNot: { branch: 'sweep-old-files' },
  },
};
