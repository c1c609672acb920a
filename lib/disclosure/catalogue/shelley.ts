import type { CatalogueEntry } from './entry.ts';

export const shelley: CatalogueEntry = {
  id: 'shelley',
  name: 'Shelley',
  about: 'tool',
  source: 'boldsoftware/shelley, claudetool/bash.go',
  since: '2025',
  givenNames: ['Shelley'],
  emails: ['shelley@exe.dev'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Shelley <shelley@exe.dev>' },
    isNot: { commit: 'Fix the reader\n\nCo-authored-by: Shelley Example <shelley@example.org>' },
  },
};
