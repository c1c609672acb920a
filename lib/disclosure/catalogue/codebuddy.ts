import type { CatalogueEntry } from './entry.ts';

export const codebuddy: CatalogueEntry = {
  id: 'codebuddy',
  name: 'CodeBuddy',
  about: 'tool',
  source: 'the commit form that its own prompt gives, in public repositories',
  since: '2025',
  names: ['CodeBuddy Code', 'CodeBuddy'],
  emails: ['noreply@codebuddy.ai', 'codebuddy@tencent.com'],
  examples: {
    is: { commit: 'Fix the reader\n\n🤖 Generated with [CodeBuddy Code]\n\nCo-Authored-By: CodeBuddy Code' },
    isNot: { description: 'Finds a buddy to read the code with.' },
  },
};
