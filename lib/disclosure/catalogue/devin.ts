import type { CatalogueEntry } from './entry.ts';

export const devin: CatalogueEntry = {
  id: 'devin',
  name: 'Devin',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['Devin AI', 'Cognition Devin', 'devin-ai-integration'],
  givenNames: ['Devin'],
  emails: ['devin-ai-integration[bot]@users.noreply.github.com'],
  accounts: [
    { login: 'devin-ai-integration', id: 158243242, app: true, role: 'agent' },
    { login: 'beta-devin-ai-integration', id: 248786709, app: true, role: 'agent' },
  ],
  footers: [/\bLink to (?:local )?Devin (?:run|session)\b/],
  links: [/app\.devin\.ai\/sessions\/\w/],
  branches: [/^devin\//],
  examples: {
    is: { author: 'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
    isNot: { author: 'Devin Example <devin@example.org>' },
  },
};
