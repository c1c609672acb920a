import type { CatalogueEntry } from './entry.ts';

export const pullfrog: CatalogueEntry = {
  id: 'pullfrog',
  name: 'Pullfrog',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Pullfrog'],
  accounts: [{ login: 'pullfrog', id: 226033991, app: true, role: 'agent' }],
  branches: [/^pullfrog\/\d+-/],
  examples: {
    is: { author: 'pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>' },
    isNot: { description: 'The frog can be pulled to the left again.' },
  },
};
