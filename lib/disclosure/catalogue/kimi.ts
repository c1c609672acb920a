import type { CatalogueEntry } from './entry.ts';

export const kimi: CatalogueEntry = {
  id: 'kimi',
  name: 'Kimi',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Kimi Code', 'Kimi CLI', 'Moonshot Kimi'],
  wordNames: ['Kimi'],
  givenNames: ['Kimi'],
  emails: ['noreply@kimi.com'],
  footers: [/^🤖 Posted on behalf of \S+ by \S*kimi/u],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Kimi <noreply@kimi.com>' },
    isNot: { author: 'Kimi Example <kimi@example.org>' },
  },
};
