import type { CatalogueEntry } from './entry.ts';

export const antigravity: CatalogueEntry = {
  id: 'antigravity',
  name: 'Antigravity',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025-11',
  names: ['Google Antigravity'],
  wordNames: ['Antigravity'],
  emails: ['antigravity@google.com'],
  examples: {
    is: { commit: 'Fix the reader\n\nAssisted-by: Google Antigravity with Gemini' },
    isNot: { description: 'Keeps the antigravity easter egg of the interpreter.' },
  },
};
