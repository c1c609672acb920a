import type { CatalogueEntry } from './entry.ts';

export const continueDev: CatalogueEntry = {
  id: 'continue',
  name: 'Continue',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  names: ['continue.dev'],
  accounts: [{ login: 'continue', app: true, role: 'agent' }],
  examples: {
    is: { author: 'continue[bot] <continue[bot]@users.noreply.github.com>' },
    isNot: { author: 'Continue Example <continue@example.org>' },
  },
};
