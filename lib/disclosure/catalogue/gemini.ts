import type { CatalogueEntry } from './entry.ts';

export const gemini: CatalogueEntry = {
  id: 'gemini',
  name: 'Gemini',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['Gemini CLI', 'Google Gemini', 'Gemini', 'gemini-cli'],
  givenNames: [],
  emails: ['gemini@google.com', 'noreply@developers.google.com', 'gemini-cli@google.com'],
  accounts: [{ login: 'gemini-cli', id: 218312386, app: true, role: 'agent' }],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Gemini CLI <gemini@google.com>' },
    isNot: { author: 'gemini-cli-robot <gemini-cli-robot@google.com>' },
  },
};
