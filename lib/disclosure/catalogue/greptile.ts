import type { CatalogueEntry } from './entry.ts';

export const greptile: CatalogueEntry = {
  id: 'greptile',
  name: 'Greptile',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['Greptile', 'greptile-apps'],
  accounts: [
    { login: 'greptile-apps', id: 165735046, app: true, role: 'llm-reviewer' },
    { login: 'greptile-apps-staging', app: true, role: 'llm-reviewer' },
  ],
  suggests: true,
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>' },
    isNot: { description: 'Greptile asked for a test, so here it is.' },
  },
};
