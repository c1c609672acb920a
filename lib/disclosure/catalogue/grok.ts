import type { CatalogueEntry } from './entry.ts';

export const grok: CatalogueEntry = {
  id: 'grok',
  name: 'Grok',
  about: 'model',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['xAI Grok', 'Grok Code', 'Grok CLI'],
  wordNames: ['Grok'],
  examples: {
    is: { commit: 'Fix the reader\n\nAssisted-by: Crush:grok-4.5' },
    isNot: { description: 'It took me a day to grok this parser.' },
  },
};
