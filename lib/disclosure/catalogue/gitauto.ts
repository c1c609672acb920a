import type { CatalogueEntry } from './entry.ts';

export const gitauto: CatalogueEntry = {
  id: 'gitauto',
  name: 'GitAuto',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  accounts: [{ login: 'gitauto-ai', app: true, role: 'agent' }],
  branches: [/^gitauto\//],
  examples: {
    is: { author: 'gitauto-ai[bot] <gitauto-ai[bot]@users.noreply.github.com>' },
    isNot: { branch: 'git-auto-rebase' },
  },
};
