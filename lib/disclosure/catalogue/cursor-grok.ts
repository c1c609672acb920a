import type { CatalogueEntry } from './entry.ts';

export const cursorGrok: CatalogueEntry = {
  id: 'cursor-grok',
  name: 'Cursor Grok',
  about: 'model',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2026',
  names: ['Cursor Grok'],
  emails: ['grok@x.ai'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Cursor Grok 4.5 <grok@x.ai>' },
    isNot: { commit: 'Fix the reader\n\nCo-authored-by: Grok Example <grok.example@example.org>' },
  },
};
