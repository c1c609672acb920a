import type { CatalogueEntry } from './entry.ts';

export const jules: CatalogueEntry = {
  id: 'jules',
  name: 'Jules',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025-05',
  names: ['Google Jules', 'google-labs-jules', 'Jules AI'],
  givenNames: ['Jules'],
  accounts: [{ login: 'google-labs-jules', id: 161369871, app: true, role: 'agent' }],
  footers: [/^\W{0,3}PR created automatically by Jules for task\b/],
  links: [/jules\.google\.com\/(?:task|session)\/\w/],
  branches: [/^jules[/-]\S*\d{8}/, /^jules\//, /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{18,20}$/],
  examples: {
    is: { author: 'google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>' },
    isNot: { author: 'Jules Example <jules@example.org>' },
  },
};
