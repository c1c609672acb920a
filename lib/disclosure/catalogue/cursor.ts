import type { CatalogueEntry } from './entry.ts';

export const cursor: CatalogueEntry = {
  id: 'cursor',
  name: 'Cursor',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2023',
  names: ['Cursor Agent', 'Cursor AI', 'cursoragent', 'Cursor Composer', 'Cursor IDE', 'Cursor Background Agent'],
  wordNames: ['Cursor'],
  emails: ['cursoragent@cursor.com', 'ai@cursor.sh', 'cursor@cursor.com'],
  accounts: [
    { login: 'cursor', id: 206951365, app: true, role: 'agent' },
    { login: 'cursoragent', app: false, role: 'agent' },
  ],
  trailers: [{ key: 'made-with', value: /^Cursor\b/i, kind: 'trailer' }],
  links: [/cursor\.com\/(?:background-agent|agents)\?/],
  branches: [/^cursor\/(?!position|style|blink)/],
  examples: {
    is: { commit: 'Fix the reader\n\nMade-with: Cursor' },
    isNot: { description: 'Keep the text cursor where it was after a paste.' },
  },
};
