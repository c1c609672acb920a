import type { CatalogueEntry } from './entry.ts';

export const mentat: CatalogueEntry = {
  id: 'mentat',
  name: 'Mentat',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['MentatBot'],
  accounts: [
    { login: 'MentatBot', id: 160964065, app: false, role: 'agent' },
    { login: 'mentatbot', app: true, role: 'agent' },
  ],
  branches: [/^mentat-\d/],
  examples: {
    is: { author: 'MentatBot <160964065+MentatBot@users.noreply.github.com>' },
    isNot: { description: 'Names the bean counter after a mentat.' },
  },
};
