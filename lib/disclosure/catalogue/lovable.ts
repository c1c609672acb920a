import type { CatalogueEntry } from './entry.ts';

export const lovable: CatalogueEntry = {
  id: 'lovable',
  name: 'Lovable',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['lovable.dev', 'GPT Engineer'],
  wordNames: ['Lovable'],
  emails: ['noreply@lovable.dev'],
  accounts: [
    { login: 'lovable-dev', id: 159125892, app: true, role: 'agent' },
    { login: 'gpt-engineer-app', id: 159125892, app: true, role: 'agent' },
  ],
  trailers: [{ key: 'x-lovable-edit-id', kind: 'trailer' }],
  links: [/lovable\.dev\/projects\/[0-9a-f-]{36}/],
  examples: {
    is: { author: 'gpt-engineer-app[bot] <159125892+gpt-engineer-app[bot]@users.noreply.github.com>' },
    isNot: { description: 'Makes the error page a little more lovable.' },
  },
};
