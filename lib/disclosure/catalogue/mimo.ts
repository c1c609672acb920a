import type { CatalogueEntry } from './entry.ts';

export const mimo: CatalogueEntry = {
  id: 'mimo',
  name: 'MiMo',
  about: 'model',
  source: 'disclosures in public repositories',
  since: '2025',
  names: ['MiMo-V2', 'MiMo-V2.5', 'Xiaomi MiMo'],
  emails: ['mimo@xiaomi.com', 'support-mimo@xiaomi.com'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: mimo-v2.5-pro <support-mimo@xiaomi.com>' },
    isNot: { description: 'Counts the antennas of a MIMO channel.' },
  },
};
