import type { CatalogueEntry } from './entry.ts';

/** Its name is two common words; only the address counts. */
export const commandCode: CatalogueEntry = {
  id: 'command-code',
  name: 'Command Code',
  about: 'tool',
  source: 'its trailer in the agent instructions of five public repositories',
  since: '2026',
  emails: ['noreply@commandcode.ai'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Command Code <noreply@commandcode.ai>' },
    isNot: { commit: 'Fix the reader\n\nThe command code is now an enum.' },
  },
};
