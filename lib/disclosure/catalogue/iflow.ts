import type { CatalogueEntry } from './entry.ts';

export const iflow: CatalogueEntry = {
  id: 'iflow',
  name: 'iFlow',
  about: 'tool',
  source: 'public source map of a commit generator',
  since: '2025',
  names: ['iFlow CLI'],
  wordNames: ['iFlow'],
  emails: ['noreply@iflow.cn'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-developed-by: iFlow <noreply@iflow.cn>' },
    isNot: { description: 'Renames the variable iflow to flow.' },
  },
};
