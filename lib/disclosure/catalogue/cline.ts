import type { CatalogueEntry } from './entry.ts';

export const cline: CatalogueEntry = {
  id: 'cline',
  name: 'Cline',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Cline Agent', 'Cline Cloud Agent', 'Cline Contributors', 'cline-bot'],
  wordNames: ['Cline'],
  emails: [
    'cline-agent@users.noreply.github.com',
    'cline-cloud-agent@users.noreply.github.com',
    'noreply@cline.bot',
    'cline@cline.bot',
  ],
  accounts: [{ login: 'cline-cloud', id: 276134852, app: true, role: 'agent' }],
  examples: {
    is: { author: 'Cline Cloud Agent <cline-cloud-agent@users.noreply.github.com>' },
    isNot: { author: 'Aiden Cline <aiden@example.org>' },
  },
};
