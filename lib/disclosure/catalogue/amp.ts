import type { CatalogueEntry } from './entry.ts';

export const amp: CatalogueEntry = {
  id: 'amp',
  name: 'Amp',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Sourcegraph Amp', 'Ampcode'],
  wordNames: ['Amp'],
  emails: ['amp@ampcode.com'],
  trailers: [{ key: 'amp-thread-id', kind: 'session' }],
  links: [/ampcode\.com\/threads\/T-\w/],
  examples: {
    is: { commit: 'Fix the reader\n\nAmp-Thread-ID: https://ampcode.com/threads/T-0a1b2c3d' },
    isNot: { commit: 'Fix the reader\n\nCo-authored-by: Amp Example <amp@example.org>' },
  },
};
