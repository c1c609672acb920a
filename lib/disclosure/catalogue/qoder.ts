import type { CatalogueEntry } from './entry.ts';

export const qoder: CatalogueEntry = {
  id: 'qoder',
  name: 'Qoder',
  about: 'tool',
  source: 'public source map of a commit generator',
  since: '2025',
  names: ['Qoder', 'QoderCLI'],
  emails: ['noreply@qoder.com'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-developed-by: Qoder <noreply@qoder.com>' },
    isNot: { description: 'Reads a QR code in dark mode.' },
  },
};
