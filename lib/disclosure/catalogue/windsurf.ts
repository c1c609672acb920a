import type { CatalogueEntry } from './entry.ts';

export const windsurf: CatalogueEntry = {
  id: 'windsurf',
  name: 'Windsurf',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Windsurf Cascade', 'Windsurf IDE', 'Codeium Windsurf'],
  wordNames: ['Windsurf', 'Cascade'],
  accounts: [{ login: 'windsurf-bot', app: true, role: 'agent' }],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Windsurf' },
    isNot: { description: 'Adds a windsurf icon to the weather map.' },
  },
};
