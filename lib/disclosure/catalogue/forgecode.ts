import type { CatalogueEntry } from './entry.ts';

export const forgecode: CatalogueEntry = {
  id: 'forgecode',
  name: 'ForgeCode',
  about: 'tool',
  source: 'antinomyhq/forge, the sources that commit',
  since: '2025',
  names: ['ForgeCode', 'Forge Code'],
  emails: ['noreply@forgecode.dev'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: ForgeCode <noreply@forgecode.dev>' },
    isNot: { description: 'Forge the code of the token anew.' },
  },
};
