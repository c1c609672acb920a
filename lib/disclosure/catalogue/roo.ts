import type { CatalogueEntry } from './entry.ts';

export const roo: CatalogueEntry = {
  id: 'roo',
  name: 'Roo Code',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Roo Code', 'roomote', 'RooCode'],
  emails: ['roomote@roocode.com'],
  accounts: [{ login: 'roomote', id: 219738659, app: true, role: 'agent' }],
  branches: [/^(?:feature\/)?roomote/],
  examples: {
    is: { author: 'roomote[bot] <219738659+roomote[bot]@users.noreply.github.com>' },
    isNot: { description: 'Fixes the kangaroo (roo) sprite.' },
  },
};
