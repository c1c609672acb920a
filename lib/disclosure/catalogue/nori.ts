import type { CatalogueEntry } from './entry.ts';

export const nori: CatalogueEntry = {
  id: 'nori',
  name: 'Nori',
  about: 'tool',
  source: 'tilework-tech/nori-profiles, the hook that rewrites the attribution',
  since: '2025',
  emails: ['contact@tilework.tech'],
  footers: [/^\W{0,6}Generated with \[?Nori\b/],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: Nori <contact@tilework.tech>' },
    isNot: { commit: 'Fix the reader\n\nCo-authored-by: Nori Example <nori@example.org>' },
  },
};
