import type { CatalogueEntry } from './entry.ts';

export const geminiCodeAssist: CatalogueEntry = {
  id: 'gemini-code-assist',
  name: 'Gemini Code Assist',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Gemini Code Assist'],
  emails: ['gemini-code-assist@google.com'],
  accounts: [{ login: 'gemini-code-assist', id: 176961590, app: true, role: 'llm-reviewer' }],
  suggests: true,
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>' },
    isNot: { description: 'Documents how to install Gemini Code Assist.' },
  },
};
