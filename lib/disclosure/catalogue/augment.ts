import type { CatalogueEntry } from './entry.ts';

export const augment: CatalogueEntry = {
  id: 'augment',
  name: 'Augment Code',
  about: 'tool',
  source: 'public detector lists; co-author lines in the agent instructions of public repositories',
  since: null,
  names: ['Augment Code', 'augmentcode', 'Auggie CLI'],
  wordNames: ['Auggie'],
  emails: ['noreply@augmentcode.com'],
  accounts: [{ login: 'augmentcode', app: true, role: 'agent' }],
  examples: {
    is: { author: 'augmentcode[bot] <augmentcode[bot]@users.noreply.github.com>' },
    isNot: { author: 'Augment Example <augment@example.org>' },
  },
};
