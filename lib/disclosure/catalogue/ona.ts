import type { CatalogueEntry } from './entry.ts';

export const ona: CatalogueEntry = {
  id: 'ona',
  name: 'Ona',
  about: 'tool',
  source: 'its trailer in the agent instructions of ten public repositories',
  since: '2025',
  names: ['Ona Agent'],
  emails: ['no-reply@ona.com'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Ona <no-reply@ona.com>' },
    isNot: { commit: 'Fix the reader\n\nCo-authored-by: Ona Example <ona@example.org>' },
  },
};
