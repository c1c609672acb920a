import type { CatalogueEntry } from './entry.ts';

/** An address at users.noreply.replit.com is only the host of the account. */
export const replit: CatalogueEntry = {
  id: 'replit',
  name: 'Replit Agent',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['Replit Agent', 'Replit Assistant'],
  trailers: [
    { key: 'replit-commit-author', value: /^(?:Agent|Assistant)\b/i, kind: 'trailer' },
    { key: 'replit-commit-checkpoint-type', kind: 'trailer' },
  ],
  examples: {
    is: { commit: 'Fix the reader\n\nReplit-Commit-Author: Agent' },
    isNot: { author: '12345-example <12345+example@users.noreply.replit.com>' },
  },
};
