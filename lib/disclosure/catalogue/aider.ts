import type { CatalogueEntry } from './entry.ts';

/** Author, committer, or both get ` (aider)` behind the name. */
export const aider: CatalogueEntry = {
  id: 'aider',
  name: 'Aider',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11; Aider-AI/aider repo.py',
  since: '2023',
  names: ['aider'],
  emails: ['aider@aider.chat', 'noreply@aider.chat', 'noreply@aider.dev'],
  authorNames: [/ \(aider\)$/i],
  footers: [/^# Aider chat conversation:/],
  titles: [/^aider: /],
  examples: {
    is: { author: 'Alex Example (aider) <alex@example.org>' },
    isNot: { author: 'Aiden Example <aiden@example.org>' },
  },
};
